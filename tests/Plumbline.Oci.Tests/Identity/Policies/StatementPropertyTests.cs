using CsCheck;
using Plumbline.Oci.Identity.Policies;

namespace Plumbline.Oci.Tests.Identity.Policies;

public sealed class StatementPropertyTests
{
    private static readonly string[] Fragments =
    [
        "allow ",
        "deny ",
        "define ",
        "admit ",
        "endorse ",
        "group ",
        "any-user ",
        "service ",
        "id ",
        "to ",
        "of ",
        "manage ",
        "use ",
        "keys ",
        "all-resources ",
        "in ",
        "tenancy ",
        "compartment ",
        "a:b ",
        "where ",
        "any ",
        "all ",
        "{",
        "}",
        "(",
        ")",
        ",",
        "=",
        "!=",
        "'",
        "/",
        "\\",
        "*",
        "|",
        "not ",
        "in ",
        "between ",
        "and ",
        "request.permission",
        "KEY_DELETE",
        "\u0000",
        "\u001b[2J",
        "\ud800",
        "💥",
        "=cmd()",
        "<script>",
        "\n",
        "\t",
    ];

    [Fact]
    public void Printed_and_parsed_a_statement_is_the_same() =>
        StatementGen.Statement.Sample(statement => StatementParser.Parse(statement.ToString()!).Equals(statement));

    [Fact]
    public void No_text_whatever_throws() =>
        Gen.String.Sample(text => StatementParser.Parse(text).ToString() is not null);

    [Fact]
    public void No_mixture_of_words_throws_and_what_is_not_understood_is_kept() =>
        Gen.OneOf(Fragments)
            .Array[0, 40]
            .Select(string.Concat)
            .Sample(text =>
                StatementParser.Parse(text) is UnparsedStatement unparsed
                    ? unparsed.Text == text && unparsed.Reason.Length > 0
                    : StatementParser.Parse(StatementParser.Parse(text).ToString()!).Equals(StatementParser.Parse(text))
            );

    [Fact]
    public void No_part_of_a_statement_throws() =>
        Gen.Select(StatementGen.Statement, Gen.Int[0, 300])
            .Sample(
                (statement, length) =>
                {
                    var text = statement.ToString()!;
                    return StatementParser.Parse(text[..Math.Min(length, text.Length)]) is not null;
                }
            );

    [Fact]
    public void Case_does_not_matter() =>
        Gen.Select(StatementGen.Statement, Gen.Bool.Array[1, 30])
            .Sample(
                (statement, upper) =>
                {
                    var text = statement.ToString()!;
                    var other = string.Concat(
                        text.Select((c, i) => upper[i % upper.Length] ? char.ToUpperInvariant(c) : c)
                    );
                    return Lower(StatementParser.Parse(other)) == Lower(statement)
                        && StatementParser.Parse(other) is not UnparsedStatement;
                }
            );

    [Fact]
    public void White_space_does_not_matter() =>
        Gen.Select(StatementGen.Statement, Gen.OneOf(" ", "  ", "\n", "\t \r\n").Array[1, 30])
            .Sample(
                (statement, spaces) => StatementParser.Parse(Respaced(statement.ToString()!, spaces)).Equals(statement)
            );

    private static string Lower(Statement statement) => statement.ToString()!.ToLowerInvariant();

    /// <summary>Other white space between words, and some around signs; none inside quotes.</summary>
    private static string Respaced(string text, string[] spaces)
    {
        var (isQuoted, count) = (false, 0);
        return string.Concat(text.Select(Spaced));

        string Spaced(char sign)
        {
            isQuoted ^= sign == '\'';
            return isQuoted || sign == '\'' ? sign.ToString()
                : sign == ' ' ? spaces[count++ % spaces.Length]
                : sign is '{' or '}' or ',' or '=' ? sign + spaces[count++ % spaces.Length]
                : sign.ToString();
        }
    }
}
