using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Client.Configuration;

public sealed class ConfigFileTests : IDisposable
{
    private readonly TestHome _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public void A_profile_inherits_from_DEFAULT_and_overrides_it() =>
        Read("[DEFAULT]", "user=alice", "region=a", "[PROD]", "region=b", "tenancy=t")
            .Profile("PROD")
            .OrderBy(pair => pair.Key)
            .Select(pair => $"{pair.Key}={pair.Value}")
            .ShouldBe(["region=b", "tenancy=t", "user=alice"]);

    [Fact]
    public void Profiles_do_not_inherit_from_each_other() =>
        Read("[A]", "user=alice", "[B]", "region=b").Profile("B").Keys.ShouldBe(["region"]);

    [Fact]
    public void DEFAULT_is_empty_where_the_file_has_none() =>
        Read("[A]", "user=alice").Profile("DEFAULT").ShouldBeEmpty();

    [Fact]
    public void An_unknown_profile_is_met_with_a_suggestion_and_the_list() =>
        Should
            .Throw<ConfigurationException>(() => Read("[DEFAULT]", "[PROD]", "[STAGE]").Profile("PRDO"))
            .Message.ShouldBe(
                $"'{_home.ConfigPath}' has no profile 'PRDO'. Did you mean 'PROD'? It has: DEFAULT, PROD, STAGE."
            );

    [Fact]
    public void A_profile_of_an_empty_file_is_unknown() =>
        Should
            .Throw<ConfigurationException>(() => Read("# nothing yet").Profile("PROD"))
            .Message.ShouldBe($"'{_home.ConfigPath}' has no profile 'PROD'. It has none.");

    [Fact]
    public void Profile_names_are_case_sensitive() =>
        Should.Throw<ConfigurationException>(() => Read("[PROD]").Profile("prod")).Message.ShouldContain("'PROD'?");

    [Fact]
    public void A_missing_file_says_how_to_make_one() =>
        Should
            .Throw<ConfigurationException>(() => ConfigFile.Read("/nowhere/config"))
            .Message.ShouldBe(
                "There is no OCI configuration file at '/nowhere/config'. Create one with 'oci setup config', or name another with --config-file."
            );

    [Fact]
    public void An_unreadable_file_is_named()
    {
        var path = _home.WriteUnreadable("config");
        Should
            .Throw<ConfigurationException>(() => ConfigFile.Read(path))
            .Message.ShouldStartWith($"The configuration file '{path}' cannot be read: ");
    }

    private ConfigFile Read(params string[] lines)
    {
        _home.WriteConfig(lines);
        return ConfigFile.Read(_home.ConfigPath);
    }
}
