package org.hallkiosk.kiosk.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.junit.jupiter.api.Test;

/// Papers that the hall did sign, and that a printer must not get all the same.
class UnprintablePaperTest {

  private static final Authority ROOT = Authority.root("Sample Root");
  private static final Authority HALL = ROOT.signer("Sample Registry");
  private static final PDRectangle A4 = PDRectangle.A4;

  @Test
  void a_script() {
    assertFlaw(
        Flaw.ACTIVE_CONTENT,
        document ->
            document
                .getDocumentCatalog()
                .setOpenAction(new PDActionJavaScript("app.alert('hello')")));
  }

  @Test
  void a_program_to_launch() {
    assertFlaw(
        Flaw.ACTIVE_CONTENT,
        document -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch()));
  }

  @Test
  void an_attachment() {
    assertFlaw(
        Flaw.ACTIVE_CONTENT,
        document -> {
          PDComplexFileSpecification file = new PDComplexFileSpecification();
          file.setFile("attached.txt");
          file.setEmbeddedFile(
              new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {1})));
          PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
          tree.setNames(Map.of("attached.txt", file));
          PDDocumentNameDictionary names =
              new PDDocumentNameDictionary(document.getDocumentCatalog());
          names.setEmbeddedFiles(tree);
          document.getDocumentCatalog().setNames(names);
        });
  }

  @Test
  void a_form() {
    assertFlaw(
        Flaw.ACTIVE_CONTENT,
        document -> {
          PDAcroForm form = new PDAcroForm(document);
          PDCheckBox box = new PDCheckBox(form);
          box.setPartialName("agree");
          form.setFields(List.of(box));
          document.getDocumentCatalog().setAcroForm(form);
        });
  }

  @Test
  void a_note_on_a_page() {
    assertFlaw(
        Flaw.ACTIVE_CONTENT,
        document -> document.getPage(0).setAnnotations(List.of(new PDAnnotationText())));
  }

  @Test
  void a_link() {
    assertFlaw(
        Flaw.ACTIVE_CONTENT,
        document -> {
          PDActionURI action = new PDActionURI();
          action.setURI("https://example.invalid/");
          PDAnnotationLink link = new PDAnnotationLink();
          link.setAction(action);
          document.getPage(0).setAnnotations(List.of(link));
        });
  }

  @Test
  void layers() {
    assertFlaw(
        Flaw.ACTIVE_CONTENT,
        document -> {
          PDOptionalContentProperties layers = new PDOptionalContentProperties();
          layers.addGroup(new PDOptionalContentGroup("hidden"));
          document.getDocumentCatalog().setOCProperties(layers);
        });
  }

  @Test
  void encrypted() {
    byte[] unsigned =
        SamplePaper.pdf(
            1,
            A4,
            document ->
                document.protect(
                    new StandardProtectionPolicy("owner", "", new AccessPermission())));
    // PDFBox encrypts the zeros that fill the gap, so the signature comes with its own.
    byte[] pdf =
        SamplePaper.sign(
            unsigned,
            content ->
                Arrays.copyOf(
                    SamplePaper.cms(
                        content, HALL, SamplePaper.attributes(SamplePaper.SIGNED_AT), "DER"),
                    SignatureOptions.DEFAULT_SIGNATURE_SIZE));
    assertFlawOf(Flaw.UNREADABLE_DOCUMENT, pdf);
  }

  @Test
  void too_many_pages() {
    assertFlaw(Flaw.PAGE_COUNT, SamplePaper.pdf(21, A4, _ -> {}));
  }

  @Test
  void another_size() {
    assertFlaw(Flaw.NOT_A4, SamplePaper.pdf(1, PDRectangle.LETTER, _ -> {}));
    assertFlaw(Flaw.NOT_A4, document -> document.addPage(new PDPage(PDRectangle.A5)));
    assertFlaw(Flaw.NOT_A4, document -> document.getPage(0).setCropBox(new PDRectangle(10, 10)));
    assertFlaw(Flaw.NOT_A4, document -> document.getPage(0).setUserUnit(2));
  }

  private static void assertFlaw(Flaw flaw, SamplePaper.Change change) {
    assertFlaw(flaw, SamplePaper.pdf(1, A4, change));
  }

  private static void assertFlaw(Flaw flaw, byte[] unsigned) {
    assertFlawOf(flaw, SamplePaper.sign(unsigned, HALL));
  }

  private static void assertFlawOf(Flaw flaw, byte[] pdf) {
    Verification verification =
        new CertificateVerifier(new TrustedRoots(Set.of(ROOT.certificate())))
            .verify(pdf, SamplePaper.sha256(pdf));
    assertEquals(flaw, assertInstanceOf(Verification.NotGenuine.class, verification).flaw());
  }
}
