using CsCheck;
using Plumbline.Core.Exceptions;
using Plumbline.Core.Exceptions.Files;
using Plumbline.Core.Matching;

namespace Plumbline.Core.Tests.Exceptions;

public sealed class ExceptionTextTests
{
    private static readonly AcceptedFailure New = new()
    {
        Id = "new",
        Owner = "doors team",
        Reason = "old: leave it",
        Ticket = "SEC-7",
        Created = new DateOnly(2026, 11, 25),
        Expires = new DateOnly(2027, 6, 30),
        Scope = new ExceptionScope { Rule = "OCI-Test-101", Compartment = CompartmentPattern.Parse("root/a/**") },
    };

    private static readonly Gen<string> AnyText = Gen.String[Gen.Char["ab: #-'\"\\\n\u202e{}[]&*!|>é"], 1, 10]
        .Where(text => text.Trim().Length > 0);

    /// <summary>Entries in every layout, with what may stand around them.</summary>
    private static readonly Gen<string> AnyFile = Gen.Select(
        Pick.From("", "# head\n", "# head\n\n"),
        Pick.From("", "  ", "    "),
        Pick.From<Func<string, int, string>>(Plain, Commented, Blocky, Inline, DashAlone).List[0, 4],
        Pick.From("", "# end", "\n\n# end\n", "# end\n"),
        (head, indent, entries, end) =>
            $"{head}format: plumbline.exceptions/1\nexceptions:\n{string.Concat(entries.Select((entry, number) => entry(indent, number)))}{end}"
    );

    [Fact]
    public void A_new_file_says_what_it_is() =>
        ExceptionText
            .Add("", [], New)
            .ShouldBe(
                """
                format: plumbline.exceptions/1
                exceptions:
                  - id: new
                    owner: doors team
                    reason: "old: leave it"
                    ticket: SEC-7
                    created: 2026-11-25
                    expires: 2027-06-30
                    scope:
                      rule: OCI-Test-101
                      compartment: "root/a/**"

                """
            );

    [Fact]
    public void What_is_added_and_removed_again_leaves_no_trace() =>
        AnyFile.Sample(file =>
        {
            var added = ExceptionText.Add(file, ExceptionFile.Read(file), New);
            var entries = ExceptionFile.Read(added);
            var removed = ExceptionText.Remove(added, entries[^1]);
            return entries[^1].Exception == New && removed == (file.EndsWith('\n') || Ends(file) ? file : file + "\n");
        });

    [Fact]
    public void Removing_any_entry_leaves_the_others_as_they_were() =>
        AnyFile.Sample(file =>
        {
            var entries = ExceptionFile.Read(file);
            return entries.All(entry =>
                ExceptionFile
                    .Read(ExceptionText.Remove(file, entry))
                    .Select(left => left.Exception)
                    .SequenceEqual(entries.Where(other => other != entry).Select(other => other.Exception))
            );
        });

    [Fact]
    public void Any_text_comes_back_as_it_was() =>
        Gen.Select(AnyText, AnyText, AnyText)
            .Sample(
                (id, owner, reason) =>
                {
                    var exception = New with { Id = id, Owner = owner, Reason = reason };
                    return ExceptionFile.Read(ExceptionText.Add("", [], exception))[0].Exception == exception;
                }
            );

    [Fact]
    public void Lines_end_as_they_did()
    {
        var file = ExceptionText.Add("", [], New).Replace("\n", "\r\n", StringComparison.Ordinal);

        var added = ExceptionText.Add(file, ExceptionFile.Read(file), New with { Id = "second" });

        added.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain('\n');
        ExceptionFile.Read(added).Count.ShouldBe(2);
    }

    /// <summary>Whether what is added does not come last, so that nothing has to end the last line.</summary>
    private static bool Ends(string file) => file.EndsWith("# end", StringComparison.Ordinal);

    private static string Plain(string indent, int number) =>
        $"{indent}- id: e{number}\n{indent}  owner: o\n{indent}  reason: r\n{Rest(indent)}";

    private static string Commented(string indent, int number) =>
        $"{indent}# about e{number}\n{indent}- id: e{number} # its name\n\n{indent}  owner: o\n{indent}  reason: r\n{Rest(indent)}\n";

    private static string Blocky(string indent, int number) =>
        $"{indent}- owner: o\n{indent}  id: e{number}\n{Rest(indent)}{indent}  reason: |\n{indent}    one\n{indent}    two\n\n";

    private static string Inline(string indent, int number) =>
        $"{indent}- {{ id: e{number}, owner: o, reason: r, created: 2026-11-01,\n{indent}    expires: 2027-01-01, scope: {{ rule: OCI-Test-101 }} }}\n";

    private static string DashAlone(string indent, int number) =>
        $"{indent}-\n{indent}  id: e{number}\n{indent}  owner: o\n{indent}  reason: 'a\n\n{indent}    b'\n{Rest(indent)}";

    private static string Rest(string indent) =>
        $"{indent}  created: 2026-11-01\n{indent}  expires: 2027-01-01\n{indent}  scope:\n{indent}    rule: OCI-Test-101\n";
}
