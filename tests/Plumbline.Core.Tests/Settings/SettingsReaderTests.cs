namespace Plumbline.Core.Tests.Settings;

public sealed class SettingsReaderTests
{
    private const string WrongEverywhere = """
        format: plumbline.settings/2
        profle: a
        profile: strikt
        profiles:
          strict:
            extend: base
            extends: [bas]
            rules:
              OCI-Test-13:
                enabled: true
              OCI-Test-101:
                enabled: maybe
                risk: hgh
                parameters:
                  minWidth: 3
              OCI-Test-103:
                risk:
                parameters:
                  minWidht: 3
                  minWidth: 1000
                  includePainted: [true]
                  unit: furlong
                  exempt: [""]
                overrides:
                  - compartment: prod
                    tag: ":"
                  - risk: low
                  - text
              OCI-Test-*:
                parameters: { minWidth: 3 }
              OCI-KMS-*: {}
          base: {}
          base: {}
        """;

    private static readonly string[] Wrongs =
    [
        "s.yaml:1:9: The file has to say 'format: plumbline.settings/1'.",
        "s.yaml:2:1: A settings file has no key 'profle'. Did you mean 'profile'? It has: format, profile, exceptions, scan, profiles.",
        "s.yaml:3:10: There is no profile 'strikt'. Did you mean 'strict'?",
        "s.yaml:6:5: A profile has no key 'extend'. Did you mean 'extends'? It has: extends, rules.",
        "s.yaml:7:15: There is no profile 'bas'. Did you mean 'base'?",
        "s.yaml:9:7: There is no rule 'OCI-Test-13'. Did you mean 'OCI-Test-103'? 'plumb rule list' names them all.",
        "s.yaml:12:18: enabled: 'maybe' is neither true nor false.",
        "s.yaml:13:15: risk: there is no risk 'hgh'. Did you mean 'high'? Choose low, medium, high, very_high, extreme.",
        "s.yaml:15:11: OCI-Test-101 has no parameter 'minWidth'. It has: none.",
        "s.yaml:17:14: 'risk' has no value: write one, or remove the line.",
        "s.yaml:19:11: OCI-Test-103 has no parameter 'minWidht'. Did you mean 'minWidth'? It has: minWidth, includePainted, unit, exempt.",
        "s.yaml:20:21: minWidth of OCI-Test-103: '1000' is no whole number from 1 to 300.",
        "s.yaml:22:17: unit of OCI-Test-103: 'furlong' is none of cm, inch.",
        "s.yaml:23:19: exempt of OCI-Test-103: an empty pattern fits nothing.",
        "s.yaml:25:26: compartment: 'prod' is no compartment path: write root, root/prod, root/*/db or root/prod/**.",
        "s.yaml:26:18: tag: ':' is no tag: write key, key:value or Namespace.key:value.",
        "s.yaml:27:13: An override says where it holds: 'compartment', 'tag', or both.",
        "s.yaml:28:13: An override is written as 'key: value' lines.",
        "s.yaml:30:21: Parameters belong to one rule: write them under its id, not under a name with wildcards.",
        "s.yaml:31:7: No rule's id fits 'OCI-KMS-*'. 'plumb rule list' names them all.",
        "s.yaml: … and 1 more.",
    ];

    [Fact]
    public void A_file_says_which_profile_and_where_exceptions_are()
    {
        var settings = SettingsText.Read(
            """
            format: plumbline.settings/1
            profile: b
            exceptions: accepted.yaml
            scan:
              fail-on: high
              region: [a, b]
            profiles:
              a:
              b: { extends: a }
            """
        );

        settings.ProfileName.ShouldBe("b");
        settings.ProfileLine.ShouldBe(2);
        settings.Exceptions.ShouldBe("accepted.yaml");
        settings.Scan.Select(entry => entry.Name).ShouldBe(["fail-on", "region"]);
        settings.ProfileNames.ShouldBe(["a", "b", "default"]);
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once_with_its_place() =>
        SettingsText.Problems(WrongEverywhere).ShouldBe(Wrongs);

    [Fact]
    public void Profiles_that_extend_each_other_are_told() =>
        SettingsText
            .Problems(
                """
                format: plumbline.settings/1
                profiles:
                  a: { extends: b }
                  b: { extends: c }
                  c: { extends: a }
                """
            )[0]
            .ShouldBe("s.yaml:3:17: Profiles extend each other in a circle: 'b' → 'c' → 'a' → 'b'.");

    [Theory]
    [InlineData("", "s.yaml:1:1: The file is empty: it starts with 'format: plumbline.settings/1'.")]
    [InlineData("# nothing\n", "s.yaml:1:1: The file is empty: it starts with 'format: plumbline.settings/1'.")]
    [InlineData("[]", "s.yaml:1:1: A settings file is written as 'key: value' lines.")]
    [InlineData("profile: default", "s.yaml:1:1: The file has to say 'format: plumbline.settings/1'.")]
    [InlineData(
        "format: plumbline.settings/1\nprofiles: 3",
        "s.yaml:2:11: The list of profiles is written as 'key: value' lines."
    )]
    [InlineData("format: plumbline.settings/1\nprofile: [a]", "s.yaml:2:10: 'profile' takes one text.")]
    public void A_file_of_the_wrong_shape_is_told(string text, string problem) =>
        SettingsText.Problems(text)[0].ShouldBe(problem);

    [Fact]
    public void A_file_cannot_have_so_many_profiles_that_adding_them_up_takes_long()
    {
        var profiles = string.Concat(Enumerable.Range(0, 101).Select(number => $"  p{number}: {{}}\n"));

        SettingsText
            .Problems("format: plumbline.settings/1\nprofiles:\n" + profiles)
            .ShouldHaveSingleItem()
            .ShouldEndWith("A file has 100 profiles at the most, not 101.");
    }
}
