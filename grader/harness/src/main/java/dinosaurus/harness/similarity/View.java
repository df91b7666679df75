package dinosaurus.harness.similarity;

import dinosaurus.harness.similarity.Lexer.Token;
import dinosaurus.harness.similarity.Lexer.Token.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Says what of a token counts when submissions are compared. */
enum View {

  /** The shape of the code: other names, comments and layout change nothing. */
  STRUCTURE {
    @Override
    List<Token> of(List<Token> tokens) {
      Set<String> own = declared(tokens);
      List<Token> words = new ArrayList<>();
      boolean member = false;
      for (Token token : withoutImports(tokens)) {
        if (token.kind() != Kind.COMMENT && !token.is("final")) {
          words.add(new Token(token.kind(), shape(token, member, own), token.line()));
          member = token.is(".");
        }
      }
      return words;
    }
  },

  /** The words as they stand, those of comments too; only layout and imports don't count. */
  WORDING {
    @Override
    List<Token> of(List<Token> tokens) {
      return withoutImports(tokens);
    }
  };

  /** Returns what counts. */
  abstract List<Token> of(List<Token> tokens);

  /** Leaves out what an editor writes by itself. */
  private static List<Token> withoutImports(List<Token> tokens) {
    List<Token> others = new ArrayList<>();
    boolean importing = false;
    for (Token token : tokens) {
      importing |= token.kind() == Kind.WORD && (token.is("import") || token.is("package"));
      if (!importing) {
        others.add(token);
      }
      importing &= !token.is(";");
    }
    return others;
  }

  /** Returns the names that a source declares: those that stand behind a type. */
  private static Set<String> declared(List<Token> tokens) {
    Set<String> names = new HashSet<>();
    Token before = new Token(Kind.SIGN, "", 0);
    for (Token token : tokens) {
      if (isName(token) && endsType(before)) {
        names.add(token.text());
      }
      before = token;
    }
    return names;
  }

  private static boolean isName(Token token) {
    return token.kind() == Kind.WORD && !SourceVersion.isKeyword(token.text());
  }

  private static boolean endsType(Token token) {
    return switch (token.text()) {
      case ">", "]", "int", "double", "long", "float", "boolean", "char", "void", "class", "enum" ->
          true;
      default -> isName(token);
    };
  }

  /** Returns a token without what a student can change at will; the names of libraries stay. */
  private static String shape(Token token, boolean member, Set<String> own) {
    return switch (token.kind()) {
      case NUMBER -> "0";
      case TEXT -> "\"\"";
      case WORD -> isName(token) && !isForeign(token.text(), member, own) ? "x" : token.text();
      case SIGN, COMMENT -> token.text();
    };
  }

  private static boolean isForeign(String name, boolean member, Set<String> own) {
    return (member || Character.isUpperCase(name.charAt(0))) && !own.contains(name);
  }
}
