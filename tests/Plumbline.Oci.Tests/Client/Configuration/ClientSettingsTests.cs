using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Tests.Client.Configuration;

public sealed class ClientSettingsTests
{
    [Theory]
    [InlineData("ocid1.tenancy.oc1..aaaa")]
    [InlineData("ocid1.tenancy.oc1.iad.aaaa-B_9")]
    [InlineData("ocidv1:tenancy:oc1:iad:123")]
    public void An_OCID_of_any_generation_is_accepted(string value) => Of("tenancy", value).Tenancy.ShouldBe(value);

    [Theory]
    [InlineData("tenancy", "ocid1.tenancy")]
    [InlineData("tenancy", "ocid1.tenancy.oc1..aa/../users")]
    [InlineData("tenancy", "ocid1.tenancy.oc1..aaaa\n")]
    [InlineData("user", "alice@example.com")]
    [InlineData("fingerprint", "AA:BB")]
    [InlineData("fingerprint", "00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff\n")]
    public void What_is_malformed_is_named_with_its_source(string name, string value) =>
        Should
            .Throw<ConfigurationException>(() => Get(name, Of(name, value)))
            .Message.ShouldStartWith($"The setting '{name}' in here is malformed: '{value}'. It should look like ");

    [Theory]
    [InlineData("tenancy", "OCI_CLI_TENANCY")]
    [InlineData("user", "OCI_CLI_USER")]
    [InlineData("fingerprint", "OCI_CLI_FINGERPRINT")]
    [InlineData("region", "OCI_CLI_REGION")]
    [InlineData("security_token_file", "OCI_CLI_SECURITY_TOKEN_FILE")]
    public void What_is_missing_or_empty_is_named_with_its_variable(string name, string variable)
    {
        var message = $"The setting '{name}' is missing in here. Add it there, or set {variable}.";
        Should.Throw<ConfigurationException>(() => Get(name, Of("other", "x"))).Message.ShouldBe(message);
        Should.Throw<ConfigurationException>(() => Get(name, Of(name, ""))).Message.ShouldBe(message);
    }

    private static string Get(string name, ClientSettings settings) =>
        name switch
        {
            "tenancy" => settings.Tenancy,
            "user" => settings.User,
            "fingerprint" => settings.Fingerprint,
            "region" => settings.Region,
            _ => settings.SecurityTokenFile,
        };

    private static ClientSettings Of(string name, string value) =>
        new()
        {
            Values = new Dictionary<string, string>(StringComparer.Ordinal) { [name] = value },
            Source = "here",
            Auth = AuthKind.ApiKey,
        };
}
