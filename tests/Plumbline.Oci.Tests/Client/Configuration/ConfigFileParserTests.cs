using CsCheck;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Tests.Client.Configuration;

public sealed class ConfigFileParserTests
{
    [Theory]
    [InlineData("user=alice")]
    [InlineData("user = alice")]
    [InlineData("user: alice")]
    [InlineData("user:alice")]
    [InlineData("USER=alice")]
    [InlineData("   user   =   alice   ")]
    public void A_setting_may_be_written_in_many_ways(string line) =>
        Parse("[DEFAULT]", line)["DEFAULT"].ShouldBe(new Dictionary<string, string> { ["user"] = "alice" });

    [Theory]
    [InlineData("key_file=C:\\keys\\a=b", "C:\\keys\\a=b")]
    [InlineData("key_file: a=b", "a=b")]
    [InlineData("key_file = a # b ; c", "a # b ; c")]
    [InlineData("key_file =", "")]
    public void The_first_delimiter_counts_and_the_rest_is_the_value(string line, string value) =>
        Parse("[DEFAULT]", line)["DEFAULT"]["key_file"].ShouldBe(value);

    [Fact]
    public void Comments_and_blank_lines_are_skipped() =>
        Parse("# one", "; two", "", "[A]", "  # three", "user=alice", "   ", "region=r")["A"]
            .ShouldBe(new Dictionary<string, string> { ["user"] = "alice", ["region"] = "r" });

    [Fact]
    public void Deeper_lines_continue_a_value_and_keep_its_blank_lines() =>
        Parse("[A]", "key_content=one", "  two", "", "  # not this", "  three=3", "", "user=alice")["A"]
            .ShouldBe(new Dictionary<string, string> { ["key_content"] = "one\ntwo\n\nthree=3", ["user"] = "alice" });

    [Fact]
    public void An_indented_line_after_a_profile_name_is_a_setting() =>
        Parse("[A]", "  user=alice", "  region=r")["A"].Keys.ShouldBe(["user", "region"]);

    [Fact]
    public void Profile_names_keep_their_case_and_their_brackets() =>
        Parse("[a]", "[A]", "[odd [name] ]").Keys.ShouldBe(["a", "A", "odd [name] "]);

    [Fact]
    public void DEFAULT_may_be_opened_again() =>
        Parse("[DEFAULT]", "user=alice", "[DEFAULT]", "region=r")["DEFAULT"].Keys.ShouldBe(["user", "region"]);

    [Theory]
    [InlineData("user=alice", 1, "a setting comes before the first [profile]")]
    [InlineData("[A]\n\nnonsense", 3, "expected 'name = value'")]
    [InlineData("[A]\n=alice", 2, "expected 'name = value'")]
    [InlineData("[A]\n[]", 2, "expected 'name = value'")]
    [InlineData("[A]\nuser=a\nUser=b", 3, "'user' is given twice in one profile")]
    [InlineData("[A]\n[B]\n[A]", 3, "the profile [A] is given twice")]
    public void What_is_malformed_is_named_with_its_line(string text, int line, string reason) =>
        Should
            .Throw<ConfigurationException>(() => Parse(text.Split('\n')))
            .Message.ShouldBe($"The configuration file '/c' is malformed at line {line}: {reason}.");

    [Fact]
    public void Whatever_is_written_in_the_format_is_read_back() =>
        Profiles.Sample(profiles => Same(Parse([.. profiles.SelectMany(Write)]), profiles));

    private static Gen<Dictionary<string, Dictionary<string, string>>> Profiles { get; } =
        from profiles in Gen.Dictionary(Gen.String[Gen.Char.AlphaNumeric, 1, 8], Settings!)[0, 5]
        select profiles;

    private static Gen<Dictionary<string, string>> Settings =>
        Gen.Dictionary(Gen.String[Gen.Char['a', 'z'], 1, 8], Value)[0, 6];

    /// <summary>Any printable text of one or more lines, none of which starts like a comment.</summary>
    private static Gen<string> Value =>
        Gen.String[Gen.Char[' ', '\u017f'], 0, 12]
            .Select(line => line.Trim())
            .Where(line => line.Length > 0 && line[0] is not ('#' or ';') && !line.Any(char.IsControl))
            .Array[1, 4]
            .Select(lines => string.Join('\n', lines));

    private static IEnumerable<string> Write(KeyValuePair<string, Dictionary<string, string>> profile) =>
        [
            $"[{profile.Key}]",
            .. profile.Value.SelectMany(setting =>
                $"{setting.Key} = {setting.Value}".Replace("\n", "\n\t").Split('\n')
            ),
        ];

    private static bool Same(
        IReadOnlyDictionary<string, Dictionary<string, string>> actual,
        Dictionary<string, Dictionary<string, string>> expected
    )
    {
        actual.Keys.ShouldBe(expected.Keys);
        foreach (var (name, settings) in expected)
        {
            actual[name].ShouldBe(settings);
        }

        return true;
    }

    private static IReadOnlyDictionary<string, Dictionary<string, string>> Parse(params string[] lines) =>
        new ConfigFileParser("/c").Parse(lines);
}
