using System.Buffers.Text;
using System.Text;
using Plumbline.Oci.Client.Authentication;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Client.Authentication;

public sealed class CredentialsReaderTests : IDisposable
{
    private readonly TestHome _home = TestHome.WithProfile("[SESSION]", "security_token_file=~/token");
    private readonly List<string> _warnings = [];

    public void Dispose() => _home.Dispose();

    [Fact]
    public void An_API_key_is_known_by_tenancy_user_and_fingerprint()
    {
        using var credentials = Read(_home.Options);
        credentials.KeyId.ShouldBe($"{TestHome.Tenancy}/{TestHome.User}/{TestHome.Fingerprint}");
        TestKeys.HasSigned(credentials).ShouldBeTrue();
        _warnings.ShouldBeEmpty();
    }

    [Fact]
    public void A_key_may_be_in_the_file_itself()
    {
        _home.WriteConfig(
            "[DEFAULT]",
            $"user={TestHome.User}",
            $"tenancy={TestHome.Tenancy}",
            $"fingerprint={TestHome.Fingerprint}",
            $"pass_phrase={TestKeys.PassPhrase}",
            "key_content=" + TestKeys.EncryptedPkcs1("AES-128-CBC").Replace("\n", "\n  ", StringComparison.Ordinal)
        );
        using var credentials = Read(_home.Options);
        TestKeys.HasSigned(credentials).ShouldBeTrue();
    }

    [Fact]
    public void A_key_of_the_environment_is_used()
    {
        using var credentials = Read(_home.With(("OCI_CLI_KEY_CONTENT", TestKeys.Pkcs1)));
        TestKeys.HasSigned(credentials).ShouldBeTrue();
    }

    [Fact]
    public void A_session_is_known_by_its_token()
    {
        var payload = Base64Url.EncodeToString(Encoding.UTF8.GetBytes("""{"exp": 4102444800}"""));
        _home.Write("token", $"head.{payload}.tail\n");
        using var credentials = Read(_home.Options with { Profile = "SESSION", Auth = "security_token" });
        credentials.KeyId.ShouldBe($"ST$head.{payload}.tail");
    }

    [Fact]
    public void A_missing_token_file_is_named() =>
        Fail(_home.Options with { Profile = "SESSION", Auth = "security_token" })
            .ShouldStartWith($"The security_token_file '{_home.PathOf("token")}' cannot be read: ");

    [Fact]
    public void A_fingerprint_of_another_key_is_refused() =>
        Fail(_home.With(("OCI_CLI_FINGERPRINT", "00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff")))
            .ShouldBe(
                $"The fingerprint in profile [DEFAULT] of '{_home.ConfigPath}' is 00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff, but the key's is {TestHome.Fingerprint}. Use the key that belongs to the fingerprint, or correct the fingerprint."
            );

    [Fact]
    public void A_missing_key_file_is_named() =>
        Fail(_home.With(("OCI_CLI_KEY_FILE", "/nowhere/key.pem")))
            .ShouldStartWith("The key_file '/nowhere/key.pem' cannot be read: ");

    [Fact]
    public void An_unreadable_key_file_is_named()
    {
        var path = _home.WriteUnreadable("key.pem");
        Fail(_home.With(("OCI_CLI_KEY_FILE", path))).ShouldStartWith($"The key_file '{path}' cannot be read: ");
    }

    [Fact]
    public void A_profile_without_a_key_is_refused()
    {
        _home.WriteConfig("[DEFAULT]", $"user={TestHome.User}");
        Fail(_home.Options)
            .ShouldBe(
                $"The setting 'key_file' is missing in profile [DEFAULT] of '{_home.ConfigPath}'. Add it there, or set OCI_CLI_KEY_FILE."
            );
    }

    [Fact]
    public void A_key_that_others_can_read_gets_a_warning()
    {
        var path = _home.Write("loose.pem", TestKeys.Pkcs8, TestHome.OwnerOnly | UnixFileMode.OtherRead);
        using var credentials = Read(_home.With(("OCI_CLI_KEY_FILE", path)));
        _warnings.ShouldBe([$"Others can read '{path}': run 'chmod 600' on it."]);
    }

    private string Fail(ConnectionOptions options) => Should.Throw<ConfigurationException>(() => Read(options)).Message;

    private Credentials Read(ConnectionOptions options) =>
        new CredentialsReader(options, TimeProvider.System, _warnings.Add).Read(
            ClientSettingsReader.Read(options, _warnings.Add)
        );
}
