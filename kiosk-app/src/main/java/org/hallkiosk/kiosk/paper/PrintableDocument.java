package org.hallkiosk.kiosk.paper;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/// What a document must be to be printed: a few A4 pages that only show something. Only for bytes
/// that the hall signed: a parser reads them here.
final class PrintableDocument {

  private static final int MOST_PAGES = 20;
  private static final float A4_SHORT = PDRectangle.A4.getWidth();
  private static final float A4_LONG = PDRectangle.A4.getHeight();
  private static final float TOLERANCE_POINTS = 3;

  private final PDDocument document;

  private PrintableDocument(PDDocument document) {
    this.document = document;
  }

  /// @return how many pages it has
  static int pages(SignedRanges ranges) throws Doubt {
    try (PDDocument document = Loader.loadPDF(ranges.pdf())) {
      Doubt.unless(!document.isEncrypted(), Flaw.UNREADABLE_DOCUMENT, "the document is encrypted");
      PrintableDocument printable = new PrintableDocument(document);
      printable.requireTheSignature(ranges);
      ActiveContent.requireNone(document.getDocument().getTrailer());
      printable.requireNoForm();
      return printable.countPages();
    } catch (IOException e) {
      throw new Doubt(
          Flaw.UNREADABLE_DOCUMENT, "the document cannot be read: " + e.getClass().getSimpleName());
    }
  }

  /// The parser sees the signature that the bytes showed, and no other.
  private void requireTheSignature(SignedRanges ranges) throws IOException, Doubt {
    Doubt.unless(
        document.getSignatureDictionaries().size() == 1,
        Flaw.SEVERAL_SIGNATURES,
        "the document has " + document.getSignatureDictionaries().size() + " signatures");
    PDSignature signature = document.getSignatureDictionaries().getFirst();
    int[] seen = signature.getByteRange();
    Doubt.unless(
        seen.length == 4 && seen[1] == ranges.gapStart() && seen[2] == ranges.gapEnd(),
        Flaw.BAD_RANGES,
        "the document's signature is not the one that was checked");
  }

  private void requireNoForm() throws Doubt {
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
    if (form == null) {
      return;
    }
    for (PDField field : form.getFieldTree()) {
      Doubt.unless(
          field instanceof PDSignatureField, Flaw.ACTIVE_CONTENT, "the document holds a form");
    }
  }

  private int countPages() throws IOException, Doubt {
    int pages = 0;
    for (PDPage page : document.getPages()) {
      pages++;
      Doubt.unless(pages <= MOST_PAGES, Flaw.PAGE_COUNT, "the document has over 20 pages");
      requireA4(page);
      requireNoAnnotation(page);
    }
    Doubt.unless(pages > 0, Flaw.PAGE_COUNT, "the document has no page");
    return pages;
  }

  private static void requireA4(PDPage page) throws Doubt {
    PDRectangle media = page.getMediaBox();
    PDRectangle crop = page.getCropBox();
    Doubt.unless(
        page.getUserUnit() == 1 && isA4(media) && isA4(crop),
        Flaw.NOT_A4,
        "a page measures " + media.getWidth() + " by " + media.getHeight() + " points");
  }

  private static boolean isA4(PDRectangle box) {
    float narrow = Math.min(box.getWidth(), box.getHeight());
    float wide = Math.max(box.getWidth(), box.getHeight());
    return Math.abs(narrow - A4_SHORT) <= TOLERANCE_POINTS
        && Math.abs(wide - A4_LONG) <= TOLERANCE_POINTS;
  }

  private static void requireNoAnnotation(PDPage page) throws IOException, Doubt {
    for (PDAnnotation annotation : page.getAnnotations()) {
      Doubt.unless(
          "Widget".equals(annotation.getSubtype()),
          Flaw.ACTIVE_CONTENT,
          "a page holds an annotation");
    }
  }
}
