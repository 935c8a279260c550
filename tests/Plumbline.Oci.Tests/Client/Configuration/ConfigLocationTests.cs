using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Client.Configuration;

public sealed class ConfigLocationTests : IDisposable
{
    private readonly TestHome _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public void The_file_of_the_option_comes_first() =>
        ConfigLocation
            .File(_home.With(("OCI_CLI_CONFIG_FILE", "/env")) with { ConfigFile = "/option" })
            .ShouldBe("/option");

    [Fact]
    public void The_file_of_the_environment_comes_second()
    {
        _home.WriteConfig("[DEFAULT]");
        ConfigLocation.File(_home.With(("OCI_CLI_CONFIG_FILE", "~/env"))).ShouldBe(_home.PathOf("env"));
    }

    [Fact]
    public void The_usual_file_comes_before_the_one_of_the_SDKs()
    {
        _home.WriteConfig("[DEFAULT]");
        ConfigLocation.File(_home.With(("OCI_CONFIG_FILE", _home.Write("sdk", "")))).ShouldBe(_home.ConfigPath);
    }

    [Fact]
    public void The_file_of_the_SDKs_is_taken_where_the_usual_one_is_missing()
    {
        var path = _home.Write("sdk", "");
        ConfigLocation.File(_home.With(("OCI_CONFIG_FILE", path))).ShouldBe(path);
    }

    [Fact]
    public void The_old_file_is_taken_where_there_is_no_other()
    {
        var old = _home.Write(".oraclebmc/config", "");
        ConfigLocation.File(_home.Options).ShouldBe(old);
    }

    [Fact]
    public void Without_any_file_the_usual_one_is_named() =>
        ConfigLocation.File(_home.Options).ShouldBe(_home.ConfigPath);

    [Fact]
    public void The_profile_is_that_of_the_option_then_the_environment_then_the_rc_file_then_DEFAULT()
    {
        ConfigLocation.Profile(_home.Options).ShouldBe("DEFAULT");
        _home.Write(".oci/oci_cli_rc", "[OCI_CLI_SETTINGS]\ndefault_profile=RC\n");
        ConfigLocation.Profile(_home.Options).ShouldBe("RC");
        ConfigLocation.Profile(_home.With(("OCI_CLI_PROFILE", "ENV"))).ShouldBe("ENV");
        ConfigLocation.Profile(_home.With(("OCI_CLI_PROFILE", "ENV")) with { Profile = "OPTION" }).ShouldBe("OPTION");
    }

    [Fact]
    public void The_rc_file_may_be_elsewhere()
    {
        _home.Write("rc", "[OCI_CLI_SETTINGS]\ndefault_profile=RC\n");
        ConfigLocation.Profile(_home.With(("OCI_CLI_RC_FILE", "~/rc"))).ShouldBe("RC");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[OCI_CLI_SETTINGS]\nmulti_file_upload=true\n")]
    [InlineData("[OCI_CLI_SETTINGS]\ndefault_profile=\n")]
    [InlineData("[OCI_CLI_COMMAND_ALIASES]\nls = os.object.list\n")]
    public void An_rc_file_without_a_profile_changes_nothing(string text)
    {
        _home.Write(".oci/oci_cli_rc", text);
        ConfigLocation.Profile(_home.Options).ShouldBe("DEFAULT");
    }

    [Fact]
    public void An_unreadable_rc_file_is_named()
    {
        var path = _home.WriteUnreadable(".oci/oci_cli_rc");
        Should
            .Throw<ConfigurationException>(() => ConfigLocation.Profile(_home.Options))
            .Message.ShouldStartWith($"The configuration file '{path}' cannot be read: ");
    }

    [Fact]
    public void An_empty_variable_is_no_variable() =>
        ConfigLocation.Profile(_home.With(("OCI_CLI_PROFILE", ""))).ShouldBe("DEFAULT");
}
