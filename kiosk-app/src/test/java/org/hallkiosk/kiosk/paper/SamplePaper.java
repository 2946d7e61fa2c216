package org.hallkiosk.kiosk.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/// Makes and signs certificates as a hall does. For tests.
final class SamplePaper {

  static final Instant SIGNED_AT = Instant.parse("2026-03-02T01:02:03Z");

  private SamplePaper() {}

  static byte[] signed(Authority signer, X509Certificate... others) {
    return sign(pdf(1, PDRectangle.A4, _ -> {}), signer, others);
  }

  static byte[] pdf(int pages, PDRectangle size, Change change) {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        document.addPage(new PDPage(size));
      }
      if (pages > 0) {
        write(document, document.getPage(0), "No house is registered for ZHANG SHILI");
      }
      change.to(document);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(PDDocument document, PDPage page, String text) throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.APPEND, false, true)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
      content.newLineAtOffset(100, 700);
      content.showText(text);
      content.endText();
    }
  }

  /// Changes a paper as an incremental update, which keeps every signed byte.
  static byte[] updated(byte[] pdf, Change change) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      change.to(document);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.saveIncremental(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] sign(byte[] pdf, Authority signer, X509Certificate... others) {
    return sign(pdf, content -> cms(content, signer, attributes(SIGNED_AT), "DER", others));
  }

  static byte[] sign(byte[] pdf, Signing signing) {
    return sign(pdf, new PDSignature(), signing);
  }

  static byte[] sign(byte[] pdf, PDSignature signature, Signing signing) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
      document.addSignature(signature);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ExternalSigningSupport support = document.saveIncrementalForExternalSigning(bytes);
      support.setSignature(signing.of(support.getContent().readAllBytes()));
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] cms(
      byte[] content,
      Authority signer,
      CMSAttributeTableGenerator attributes,
      String encoding,
      X509Certificate... others) {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      List<X509Certificate> certificates = new ArrayList<>(List.of(others));
      certificates.add(signer.certificate());
      generator.addCertificates(new JcaCertStore(certificates));
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(
                  new JcaDigestCalculatorProviderBuilder().setProvider(Bouncy.CASTLE).build())
              .setSignedAttributeGenerator(attributes)
              .build(
                  new JcaContentSignerBuilder(signer.signs())
                      .setProvider(Bouncy.CASTLE)
                      .build(signer.keys().getPrivate()),
                  signer.certificate()));
      return generator.generate(new CMSProcessableByteArray(content)).getEncoded(encoding);
    } catch (CMSException | OperatorCreationException | GeneralSecurityException | IOException e) {
      throw new AssertionError(e);
    }
  }

  static CMSAttributeTableGenerator attributes(Instant signedAt) {
    ASN1EncodableVector attributes = new ASN1EncodableVector();
    attributes.add(
        new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(signedAt)))));
    return new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes));
  }

  static CMSAttributeTableGenerator withoutTime() {
    CMSAttributeTableGenerator usual = new DefaultSignedAttributeTableGenerator();
    return parameters -> usual.getAttributes(parameters).remove(CMSAttributes.signingTime);
  }

  static String sha256(byte[] pdf) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  /// What somebody does to a document.
  interface Change {
    void to(PDDocument document) throws IOException;
  }

  /// Makes a signature over the bytes around it.
  interface Signing {
    byte[] of(byte[] content);
  }
}
