package dinosaurus.rubric.report.page;

import java.util.List;

/** Texts that a submission could carry to break out of a page, or to mislead who reads it. */
final class Payloads {

  private static final String WORD = "harmless";

  private Payloads() {}

  /** Returns a text that does no harm anywhere. */
  static String harmless() {
    return WORD;
  }

  static List<String> all() {
    return List.of(
        "<script>alert(1)</script>",
        "</title><script>alert(1)</script>",
        "</style><style>*{display:none}</style>",
        "</pre></code></li></ol></div><h1>100 of 100</h1>",
        "</bdi></p></article></section></main>",
        "</svg><image href=http://x.invalid/a.png>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "<iframe src=//x.invalid></iframe>",
        "<a href='javascript:alert(1)'>click</a>",
        "<base href=//x.invalid>",
        "<meta http-equiv=refresh content='0;url=//x.invalid'>",
        "<link rel=stylesheet href=//x.invalid/a.css>",
        "<form action=//x.invalid><button>Log in</button></form>",
        "<body onload=alert(1)>",
        "<math><mtext></p><style><img src onerror=alert(1)></style></mtext></math>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?xml version='1.0'?>",
        "<!DOCTYPE html>",
        "\" onmouseover=\"alert(1)",
        "' onfocus='alert(1)' autofocus='",
        "\"><script>alert(1)</script>",
        "'><script>alert(1)</script>",
        "`onload=alert(1)`",
        "&lt;script&gt;",
        "&#60;script&#62;",
        "&amp;amp;",
        "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "url(//x.invalid)",
        "expression(alert(1))",
        "${7*7}",
        "@template.report(report = report)",
        "$unsafe{report}",
        "{{7*7}}",
        "%3Cscript%3E",
        "\u003cscript\u003e",
        "\uff1cscript\uff1e",
        "\u202egnp.exe",
        "\u2066rtl\u2069",
        "\u200bzero\u200bwidth",
        "\u0000nul",
        "\u001b[2J\u001b[31mred",
        "\ud800 half a character",
        "\u05d0\u05d1\u05d2 \u0627\u0628\u062c",
        "a\r\nb\tc\u2028d",
        "<" + "<".repeat(100_000),
        "x".repeat(1_000_000));
  }
}
