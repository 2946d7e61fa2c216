package org.hallkiosk.kiosk.workbench.hall.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/// Signs a PDF as PAdES baseline B-B (ETSI EN 319 142-1): `ETSI.CAdES.detached`, a DER-coded CMS
/// with signing-certificate-v2 and without signing-time, which PAdES keeps in `/M`.
public final class PdfSigner {

  private static final int ROOM_FOR_CMS = 12_000;
  private static final TimeZone ZONE = TimeZone.getTimeZone("Asia/Shanghai");

  private PdfSigner() {}

  public static byte[] sign(byte[] pdf, SigningIdentity identity, Instant when) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf);
        SignatureOptions options = new SignatureOptions()) {
      options.setPreferredSignatureSize(ROOM_FOR_CMS);
      document.addSignature(dictionary(when), options);
      ByteArrayOutputStream signed = new ByteArrayOutputStream();
      ExternalSigningSupport signing = document.saveIncrementalForExternalSigning(signed);
      signing.setSignature(cms(signing.getContent(), identity));
      return signed.toByteArray();
    } catch (GeneralSecurityException | OperatorCreationException | CMSException e) {
      throw new IOException("the certificate cannot be signed", e);
    }
  }

  private static PDSignature dictionary(Instant when) {
    PDSignature signature = new PDSignature();
    signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
    signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
    signature.setName("示例市不动产登记中心");
    signature.setReason("签发不动产登记信息查询结果证明");
    Calendar date = new GregorianCalendar(ZONE);
    date.setTimeInMillis(when.toEpochMilli());
    signature.setSignDate(date);
    return signature;
  }

  private static byte[] cms(InputStream content, SigningIdentity identity)
      throws IOException, GeneralSecurityException, OperatorCreationException, CMSException {
    CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
    generator.addSignerInfoGenerator(signerInfo(identity));
    generator.addCertificates(new JcaCertStore(identity.chain()));
    return generator
        .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
        .getEncoded("DER");
  }

  private static SignerInfoGenerator signerInfo(SigningIdentity identity)
      throws GeneralSecurityException, OperatorCreationException, IOException {
    Attribute certificate =
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signingCertificateV2,
            new DERSet(signingCertificate(identity)));
    AttributeTable table = new AttributeTable(new DERSet(certificate));
    CMSAttributeTableGenerator withoutTime =
        parameters ->
            new DefaultSignedAttributeTableGenerator(table)
                .getAttributes(parameters)
                .remove(PKCSObjectIdentifiers.pkcs_9_at_signingTime);
    return new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
        .setSignedAttributeGenerator(withoutTime)
        .build(
            new JcaContentSignerBuilder("SHA256withECDSA").build(identity.key()),
            identity.signer());
  }

  /// The default hash of ESSCertIDv2 is SHA-256, and stands there by being absent (RFC 5035).
  private static SigningCertificateV2 signingCertificate(SigningIdentity identity)
      throws GeneralSecurityException, IOException {
    JcaX509CertificateHolder holder = new JcaX509CertificateHolder(identity.signer());
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(holder.getEncoded());
    IssuerSerial serial =
        new IssuerSerial(
            new GeneralNames(new GeneralName(holder.getIssuer())), holder.getSerialNumber());
    AlgorithmIdentifier byDefault = null;
    return new SigningCertificateV2(new ESSCertIDv2(byDefault, hash, serial));
  }
}
