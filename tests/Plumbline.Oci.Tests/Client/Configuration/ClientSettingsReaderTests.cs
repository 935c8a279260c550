using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Client.Configuration;

public sealed class ClientSettingsReaderTests : IDisposable
{
    private readonly TestHome _home = TestHome.WithProfile("pass_phrase=secret", "[OTHER]", "region=eu-frankfurt-1");
    private readonly List<string> _warnings = [];

    public void Dispose() => _home.Dispose();

    [Fact]
    public void A_profile_gives_every_setting()
    {
        var settings = Read(_home.Options);
        settings.Tenancy.ShouldBe(TestHome.Tenancy);
        settings.User.ShouldBe(TestHome.User);
        settings.Fingerprint.ShouldBe(TestHome.Fingerprint);
        settings.Region.ShouldBe("us-ashburn-1");
        settings.KeyFile.ShouldBe("~/.oci/key.pem");
        settings.PassPhrase.ShouldBe("secret");
        settings.Auth.ShouldBe(AuthKind.ApiKey);
        settings.Source.ShouldBe($"profile [DEFAULT] of '{_home.ConfigPath}'");
        _warnings.ShouldBeEmpty();
    }

    [Fact]
    public void The_chosen_profile_inherits_what_it_lacks()
    {
        var settings = Read(_home.Options with { Profile = "OTHER" });
        settings.Region.ShouldBe("eu-frankfurt-1");
        settings.User.ShouldBe(TestHome.User);
    }

    [Fact]
    public void Every_variable_is_over_the_file()
    {
        var settings = Read(
            _home.With(
                ("OCI_CLI_USER", "ocid1.user.oc1..bob"),
                ("OCI_CLI_TENANCY", "ocid1.tenancy.oc1..other"),
                ("OCI_CLI_REGION", "uk-london-1"),
                ("OCI_CLI_KEY_CONTENT", "a key"),
                ("OCI_CLI_PASSPHRASE", "hidden"),
                ("OCI_CLI_SECURITY_TOKEN_FILE", "~/token")
            )
        );
        settings.User.ShouldBe("ocid1.user.oc1..bob");
        settings.Tenancy.ShouldBe("ocid1.tenancy.oc1..other");
        settings.Region.ShouldBe("uk-london-1");
        settings.KeyContent.ShouldBe("a key");
        settings.PassPhrase.ShouldBe("hidden");
        settings.SecurityTokenFile.ShouldBe("~/token");
        settings.Fingerprint.ShouldBe(TestHome.Fingerprint);
    }

    [Fact]
    public void A_key_file_of_the_environment_replaces_key_content_of_the_file()
    {
        _home.WriteConfig("[DEFAULT]", "key_content=a key");
        var settings = Read(_home.With(("OCI_CLI_KEY_FILE", "/key.pem")));
        settings.KeyFile.ShouldBe("/key.pem");
        settings.KeyContent.ShouldBeNull();
    }

    [Theory]
    [InlineData("OCI_CLI_KEY_FILE")]
    [InlineData("OCI_CLI_KEY_CONTENT")]
    public void A_whole_identity_in_the_environment_needs_no_file(string key)
    {
        File.Delete(_home.ConfigPath);
        var settings = Read(
            _home.With(
                ("OCI_CLI_USER", TestHome.User),
                ("OCI_CLI_TENANCY", TestHome.Tenancy),
                ("OCI_CLI_FINGERPRINT", TestHome.Fingerprint),
                ("OCI_CLI_REGION", "uk-london-1"),
                (key, "anything")
            )
        );
        settings.Region.ShouldBe("uk-london-1");
        settings.Source.ShouldBe("the OCI_CLI_* variables");
    }

    [Fact]
    public void OCI_REGION_helps_out_where_nothing_else_names_a_region()
    {
        Read(_home.With(("OCI_REGION", "uk-london-1"))).Region.ShouldBe("us-ashburn-1");
        _home.WriteConfig("[DEFAULT]", "user=alice");
        Read(_home.With(("OCI_REGION", "uk-london-1"))).Region.ShouldBe("uk-london-1");
    }

    [Fact]
    public void A_profile_with_a_token_and_no_user_is_a_session()
    {
        _home.WriteConfig("[SESSION]", "security_token_file=~/token", "region=us-ashburn-1");
        Read(_home.Options with { Profile = "SESSION" }).Auth.ShouldBe(AuthKind.SecurityToken);
        _warnings.ShouldBeEmpty();
    }

    [Fact]
    public void A_token_beside_a_user_is_not_used_and_that_is_said()
    {
        _home.WriteConfig("[DEFAULT]", $"user={TestHome.User}", "security_token_file=~/token");
        Read(_home.Options).Auth.ShouldBe(AuthKind.ApiKey);
        _warnings.ShouldBe([
            $"profile [DEFAULT] of '{_home.ConfigPath}' names a security_token_file that is not used; '--auth security_token' uses it.",
        ]);
    }

    [Fact]
    public void The_option_says_how_to_authenticate_then_the_environment()
    {
        var options = _home.With(("OCI_CLI_AUTH", "security_token"));
        Read(options).Auth.ShouldBe(AuthKind.SecurityToken);
        Read(options with { Auth = "api_key" }).Auth.ShouldBe(AuthKind.ApiKey);
    }

    [Fact]
    public void Another_authentication_is_not_supported() =>
        Fail(_home.Options with { Auth = "instance_principals" })
            .ShouldBe(
                "The authentication 'instance_principals' is not supported. Did you mean 'instance_principal'? Choose one of: api_key, security_token, instance_principal, instance_obo_user, resource_principal, oke_workload_identity."
            );

    [Theory]
    [InlineData("instance_principal")]
    [InlineData("resource_principal")]
    [InlineData("oke_workload_identity")]
    public void A_principal_needs_no_file_but_one_that_is_named_must_be_there(string auth)
    {
        File.Delete(_home.ConfigPath);
        var settings = Read(_home.With(("OCI_CLI_REGION", "fra")) with { Auth = auth });
        settings.ChosenRegion.ShouldBe("fra");
        Fail(_home.Options with { Auth = auth, ConfigFile = "/nowhere" })
            .ShouldStartWith("There is no OCI configuration file at '/nowhere'.");
        Fail(_home.Options with { Auth = auth, Profile = "PROD" })
            .ShouldStartWith($"There is no OCI configuration file at '{_home.ConfigPath}'.");
    }

    [Fact]
    public void A_principal_takes_the_region_of_the_profile() =>
        Read(_home.Options with { Auth = "instance_principal" }).ChosenRegion.ShouldBe("us-ashburn-1");

    [Fact]
    public void A_profile_may_say_that_an_instance_speaks_for_the_user()
    {
        _home.WriteConfig(
            "[DEFAULT]",
            "authentication_type=instance_principal",
            "delegation_token_file=/etc/oci/delegation_token"
        );
        Read(_home.Options).Auth.ShouldBe(AuthKind.InstanceOboUser);
        Read(_home.Options with { Auth = "instance_principal" }).Auth.ShouldBe(AuthKind.InstancePrincipal);
    }

    [Theory]
    [InlineData("instance_principal", "The authentication_type instance_principal in ")]
    [InlineData("resource_principal", "The authentication_type 'resource_principal' in ")]
    public void No_other_authentication_type_can_be_in_a_profile(string type, string sentence)
    {
        _home.WriteConfig("[DEFAULT]", $"authentication_type={type}");
        Fail(_home.Options).ShouldStartWith(sentence);
    }

    private string Fail(ConnectionOptions options) => Should.Throw<ConfigurationException>(() => Read(options)).Message;

    private ClientSettings Read(ConnectionOptions options) => ClientSettingsReader.Read(options, _warnings.Add);
}
