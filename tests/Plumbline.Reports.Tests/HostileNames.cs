namespace Plumbline.Reports.Tests;

/// <summary>What somebody may call a resource, hoping that a report does more than show it.</summary>
internal static class HostileNames
{
    public static TheoryData<string> All =>
        [
            "<script>document.title='broken'</script>",
            "</script><script>document.title='broken'</script>",
            "<!--<script>",
            "<img src=x onerror=document.title='broken'>",
            "\"><svg/onload=document.title='broken'>",
            "' onmouseover='document.title=1",
            "javascript:document.title='broken'",
            "&lt;b&gt;&amp;&#x3c;",
            "]]><x>",
            "{{constructor.constructor('document.title=1')()}}",
            "=HYPERLINK(\"https://evil.example\",\"x\")",
            "+1+cmd|' /C calc'!A0",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "\t=1+1",
            "_x0041__x003D_1",
            "\u001b[31mred\u0007",
            "abc\u202egnp.exe",
            "zero\u200bwidth\ufeff",
            "line\u2028separator\u2029s",
            "nul\0byte \ufffe\uffff",
            "half \ud83d pair",
            "😀 中文 עברית العربية Ωмега",
            "root/a/b#status=pass&q=%22%3E",
            "(unbalanced \\) PDF /Names <<",
            "    ",
        ];
}
