using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Client;

public sealed class OciConnectionTests : IDisposable
{
    private readonly TestHome _home = TestHome.WithProfile();

    public void Dispose() => _home.Dispose();

    [Fact]
    public async Task The_first_calls_go_to_the_region_of_the_profile()
    {
        using var connection = await OpenAsync(_home.Options);
        connection.Region.Identifier.ShouldBe("us-ashburn-1");
        connection.TenancyId.ShouldBe(TestHome.Tenancy);
        connection.Endpoints.IsFixed.ShouldBeFalse();
    }

    [Fact]
    public async Task OCI_CLI_REGION_is_over_the_profile()
    {
        using var connection = await OpenAsync(_home.With(("OCI_CLI_REGION", "fra")));
        connection.Endpoints.Identity(connection.Region).Host.ShouldBe("identity.eu-frankfurt-1.oci.oraclecloud.com");
    }

    [Fact]
    public async Task The_endpoint_of_the_option_is_over_that_of_the_environment()
    {
        var options = _home.With(("OCI_CLI_ENDPOINT", "http://127.0.0.1:1"));
        using var fromEnvironment = await OpenAsync(options);
        using var fromOption = await OpenAsync(options with { Endpoint = "http://127.0.0.1:2" });
        fromEnvironment.Endpoints.Kms(fromEnvironment.Region).Port.ShouldBe(1);
        fromOption.Endpoints.Kms(fromOption.Region).Port.ShouldBe(2);
    }

    [Fact]
    public async Task An_unknown_region_is_refused_before_anything_is_sent() =>
        (
            await Should.ThrowAsync<ConfigurationException>(() =>
                OpenAsync(_home.With(("OCI_CLI_REGION", "us-asburn-1")))
            )
        ).Message.ShouldStartWith("The region 'us-asburn-1' is not known. Did you mean 'us-ashburn-1'?");

    [Fact]
    public async Task A_token_that_has_expired_is_refused_before_anything_is_sent()
    {
        _home.Write("token", "e30.eyJleHAiOiAxfQ.x");
        _home.WriteConfig(
            "[DEFAULT]",
            $"tenancy={TestHome.Tenancy}",
            "region=us-ashburn-1",
            "key_file=~/.oci/key.pem",
            "security_token_file=~/token"
        );
        (await Should.ThrowAsync<SessionExpiredException>(() => OpenAsync(_home.Options))).Message.ShouldBe(
            $"The session token in '{_home.PathOf("token")}' expired at 1970-01-01 00:00:01Z. Run 'oci session refresh' or 'oci session authenticate'."
        );
    }

    private static Task<OciConnection> OpenAsync(ConnectionOptions options) =>
        OciConnection.OpenAsync(options, TimeProvider.System, _ => { }, TestContext.Current.CancellationToken);
}
