package dinosaurus.harness.intake;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells by its name what a file is that is no Java file, and what its author is to do. */
enum FileKind {
  RENAMED_JAVA("\\.java\\.[^.]*(txt|rtf|docx?|html?)", "a Java file under another name") {
    @Override
    String advice() {
      return "rename it to DinosaurModel.java, with nothing behind .java, and hand it in again";
    }
  },
  COMPILED("\\.(class|jar)", "what the compiler made") {
    @Override
    String advice() {
      return "hand in what it was made of, DinosaurModel.java";
    }
  },
  PACKED("\\.(gz|bz2|xz|lzma|zst|z|lz)", "a packed file") {
    @Override
    String advice() {
      return "unpack it and hand in DinosaurModel.java itself, or a zip";
    }
  },
  DOCUMENT("\\.(pdf|docx?|odt|rtf|pages|pptx?|odp|tex)", "a document"),
  WEB_PAGE("\\.(x?html?|mhtml|url|webloc)", "a web page or a typed text"),
  NOTEBOOK("\\.ipynb", "a notebook"),
  TABLE("\\.(csv|tsv|xlsx?|ods|numbers)", "a table"),
  PICTURE("\\.(png|jpe?g|gif|heic|webp|svg|bmp)", "a picture"),
  README("(^|/)read[ _-]?me(\\.[^./]*)?", "a read-me"),
  SYSTEM("(^|/)(thumbs\\.db|desktop\\.ini|icon\r|\\.ds_store)", "a file of the system's"),
  TEXT("\\.(txt|md|text)", "a text"),
  OTHER("", "a file of another kind");

  private final Pattern ending;
  private final String words;

  FileKind(String ending, String words) {
    this.ending = Pattern.compile(ending + "$");
    this.words = words;
  }

  static FileKind of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (FileKind kind : values()) {
      if (kind.ending.matcher(lower).find()) {
        return kind;
      }
    }
    return OTHER;
  }

  /** Says what the author is to do instead of handing that in. */
  String advice() {
    return "hand in DinosaurModel.java itself";
  }

  /** Tells whether it is rather the instructor's or the computer's than a student's work. */
  boolean isNobodys() {
    return this == TABLE || this == README || this == SYSTEM;
  }

  /** Returns what people call it. */
  @Override
  public String toString() {
    return words;
  }
}
