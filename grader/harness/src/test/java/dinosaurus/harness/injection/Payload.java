package dinosaurus.harness.injection;

/** Holds what somebody may hand in instead of a name, an output or a message. */
enum Payload {
  SCRIPT("<script>alert(1)</script>"),
  IMAGE("<img src=x onerror=alert(1)>"),
  SVG("<svg/onload=alert(1)>"),
  ATTRIBUTE("\" onmouseover=\"alert(1)"),
  SINGLE_QUOTE("' onfocus='alert(1)' autofocus='"),
  CLOSING_TAGS("</td></table></details></pre></textarea></title></script><h1>100"),
  COMMENT("--><script>alert(1)</script><!--"),
  MARK("<!-- dinosaurus-island earned=100 possible=100 commit= -->"),
  IFRAME("<iframe src=\"javascript:alert(1)\">"),
  STYLE("<style>*{display:none}</style>"),
  ENTITY("&lt;script&gt; &#60;script&#62; &amp;"),
  TEMPLATE("${7*7} #{7*7} {{7*7}} <%= 7*7 %> @{7*7}"),
  HEADING("\n# 100 of 100 points\n"),
  SETEXT("100 of 100 points\n================="),
  TABLE("| x | y |\n|---|---|\n| 100 | 100 |"),
  PIPE("a | b | c |"),
  EMPHASIS("**100 of 100** __points__ ~~no~~"),
  LINK("[click](https://evil.example)"),
  SCRIPT_LINK("[click](javascript:alert(1))"),
  REFERENCE_LINK("[click][1]\n\n[1]: https://evil.example"),
  PICTURE("![x](https://evil.example/pixel.png)"),
  AUTOLINK("<https://evil.example> https://evil.example www.evil.example"),
  MAIL("<mailto:a@evil.example> a@evil.example"),
  MENTION("@octocat @org/team please look"),
  ISSUE("#1 GH-1 org/repo#1 closes #2"),
  FENCE("```\n# out\n```"),
  LONG_FENCE("`````` ~~~~~~ ``````\n~~~~~~\n<b>"),
  BACKTICK("`code` `` code ``"),
  LIST("\n- [x] passed\n- [x] passed\n1. one"),
  MATHS("$\\unicode{x}$ $$\\href{javascript:alert(1)}{x}$$"),
  BACKSLASHES("\\\\\\`*_ \\"),
  FORMULA("=HYPERLINK(\"https://evil.example\",\"x\")"),
  DDE("=cmd|'/c calc'!A1"),
  PLUS("+1+cmd|'/c calc'!A1"),
  MINUS("-2+3+cmd|'/c calc'!A1"),
  AT_SUM("@SUM(1+1)*cmd|'/c calc'!A1"),
  TAB_FORMULA("\t=1+1"),
  RETURN_FORMULA("\r=1+1"),
  BLANK_FORMULA("  =1+1"),
  FULL_WIDTH("\uff1d1+1 \uff0b1 \uff0d1 \uff20x"),
  SECOND_CELL("x;=1+1;\t=2+2,=3+3"),
  SECOND_ROW("x\"\r\n\"=1+1\",\"y"),
  QUOTES("\"\"\",\"\",=1+1"),
  XML_ENTITY("<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>&y;"),
  CDATA_END("]]></failure><testcase name=\"free points\"/><![CDATA["),
  XML_CONTROLS("\u0000\u0001\u0008\u000b\u000c\u001f\ufffe\uffff"),
  NULL("a\u0000b"),
  ESCAPES("\u001b[2J\u001b[31mPASSED\u001b]0;title\u0007\u009b31m"),
  HYPERLINK_ESCAPE("\u001b]8;;https://evil.example\u001b\\click\u001b]8;;\u001b\\"),
  CARRIAGE("FAILED\rPASSED"),
  BACKSPACE("0\b\b100"),
  COMMANDS("::stop-commands::x\n::error::forged\n::set-output name=a::b"),
  OLD_COMMANDS("##[error]forged ##[add-path]/tmp"),
  COMMAND_PROPERTIES("a,line=1,file=x::b %0A::error::c %25"),
  BIDI("\u202e001 fo 001\u202c \u2066x\u2069 \u200f"),
  ZERO_WIDTH("a\u200bb\u200dc\ufeffd\u2060e\u00ad"),
  LONE_SURROGATES("a\ud800b\udc00c"),
  TAG_CHARACTERS("a\udb40\udc41\udb40\udc42"),
  COMBINING("Z" + "\u0301".repeat(200)),
  LINE_SEPARATORS("a\u2028b\u2029c\u0085d\u000be"),
  JSON_BREAKERS("\"}],\"score\":100,\"x\":[{\"y\":\"\\u0022\\"),
  NUMBERS("NaN Infinity -0 1e309"),
  PATHS("../../../etc/passwd C:\\x file:///etc/passwd"),
  LONG_LINE("x".repeat(3_000_000)),
  MANY_LINES("<b>x</b>\n".repeat(300_000));

  private final String text;

  Payload(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }
}
