using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Client.Authentication.Principals;

/// <summary>What a user reads where there is no such principal, and what is never asked or told.</summary>
public sealed class PrincipalErrorTests : IDisposable
{
    private readonly TestHome _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public async Task Where_no_metadata_service_answers_this_is_no_instance()
    {
        await using var closed = StubServer.Closed();
        (await FailAsync("instance_principal", ("OCI_METADATA_BASE_URL", $"{closed.Url}opc/v2"))).ShouldBe(
            $"This machine is no OCI instance: no metadata service answers at {closed.Url.Authority}. Choose another --auth, or run plumb on an instance."
        );
    }

    [Fact]
    public async Task A_metadata_service_that_refuses_is_asked_again_and_then_named()
    {
        await using var server = new StubServer(StubAnswer.Of(404, "no"));
        (await FailAsync("instance_principal", ("OCI_METADATA_BASE_URL", $"{server.Url}"))).ShouldBe(
            $"The instance metadata service at {server.Url.Authority} answered 404 to /instance/region. Look whether this instance may use version 2 of it, and has principals."
        );
        server.Requests.Count.ShouldBe(4);
        server.Requests[0].Header("authorization").ShouldBe("Bearer Oracle");
    }

    [Fact]
    public async Task A_metadata_service_without_a_certificate_is_no_principals()
    {
        await using var server = new StubServer(request =>
            StubAnswer.Json(request.Target.EndsWith("region", StringComparison.Ordinal) ? "iad" : "nonsense")
        );
        var sentence = await FailAsync("instance_principal", ("OCI_METADATA_BASE_URL", $"{server.Url}"));
        sentence.ShouldBe(
            "The instance metadata service gives no certificate that can be read: this machine cannot be an instance principal."
        );
        server.Requests.ShouldAllBe(request => request.Method == "GET");
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var elsewhere = new StubServer(StubAnswer.Json("iad"));
        await using var server = new StubServer(StubAnswer.Of(302, "", $"Location: {elsewhere.Url}"));
        (await FailAsync("instance_principal", ("OCI_METADATA_BASE_URL", $"{server.Url}"))).ShouldContain(
            "answered 302"
        );
        elsewhere.Requests.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("http://10.0.0.1/opc/v2")]
    [InlineData("http://metadata.example/opc/v2")]
    [InlineData("http://169.254.169.254@evil.example/opc/v2")]
    [InlineData("http://user:secret@127.0.0.1/opc/v2")]
    [InlineData("http://169.254.169.254.evil.example/")]
    [InlineData("http://[fd00:c1::1]/opc/v2")]
    [InlineData("file:///etc/passwd")]
    [InlineData("nonsense")]
    public async Task The_metadata_service_is_near_or_not_asked(string url) =>
        (await FailAsync("instance_principal", ("OCI_METADATA_BASE_URL", url))).ShouldBe(
            "OCI_METADATA_BASE_URL must be an http or https address of this machine or a link-local one (169.254.0.0/16): the metadata service gives out the instance's private key."
        );

    [Theory]
    [InlineData("RPT_ENDPOINT", "https://functions.us-ashburn-1.oraclecloud.com.evil.example")]
    [InlineData("RPT_ENDPOINT", "http://functions.us-ashburn-1.oraclecloud.com")]
    [InlineData("RPT_ENDPOINT", "https://functions.us-gov-ashburn-1.oraclegovcloud.com")]
    [InlineData("RPST_ENDPOINT", "https://functions.us-ashburn-1.oraclecloud.com")]
    [InlineData("RPST_ENDPOINT", "https://u:p@auth.us-ashburn-1.oraclecloud.com")]
    public async Task Signed_requests_for_tokens_go_to_the_realm_only(string variable, string address)
    {
        await using var server = new StubServer(
            StubAnswer.Json("""{"resourcePrincipalToken": "a.b.c", "servicePrincipalSessionToken": "d.e.f"}""")
        );
        var variables = new Dictionary<string, string>
        {
            ["VERSION"] = "2.1",
            ["RPT_ENDPOINT"] = server.Url.ToString(),
            ["RPST_ENDPOINT"] = server.Url.ToString(),
            ["RESOURCE_ID"] = "ocid1.fnfunc.oc1..x",
            ["PRIVATE_PEM"] = TestKeys.Pkcs8,
            ["REGION"] = "us-ashburn-1",
            [variable] = address,
        };
        var sentence = await FailAsync(
            "resource_principal",
            [.. variables.Select(pair => ($"OCI_RESOURCE_PRINCIPAL_{pair.Key}", pair.Value))]
        );
        sentence.ShouldStartWith($"OCI_RESOURCE_PRINCIPAL_{variable} must be an https address ");
        server.Requests.Count.ShouldBe(variable == "RPT_ENDPOINT" ? 0 : 1);
    }

    [Theory]
    [InlineData(null, "OCI_RESOURCE_PRINCIPAL_VERSION is not set: this is no resource principal.")]
    [InlineData("3.0", "OCI_RESOURCE_PRINCIPAL_VERSION is '3.0', which is not supported: ")]
    [InlineData("2.2", "OCI_RESOURCE_PRINCIPAL_RPST is not set: this is no resource principal.")]
    [InlineData("2.1", "OCI_RESOURCE_PRINCIPAL_REGION is not set: this is no resource principal.")]
    public async Task What_a_resource_principal_lacks_is_named(string? version, string sentence) =>
        (await FailAsync("resource_principal", ("OCI_RESOURCE_PRINCIPAL_VERSION", version ?? ""))).ShouldStartWith(
            sentence
        );

    [Fact]
    public async Task A_pod_is_in_a_cluster() =>
        (await FailAsync("oke_workload_identity")).ShouldBe(
            "This is no pod: KUBERNETES_SERVICE_HOST is not set. Choose another --auth, or run plumb in an OKE cluster."
        );

    [Fact]
    public async Task A_pod_has_a_service_account()
    {
        var path = _home.Write("sa", "nonsense");
        (string, string) host = ("KUBERNETES_SERVICE_HOST", "127.0.0.1");
        (await FailAsync("oke_workload_identity", host)).ShouldStartWith(
            "This pod's service account token '/var/run/secrets/kubernetes.io/serviceaccount/token' cannot be read: "
        );
        (
            await FailAsync("oke_workload_identity", host, ("OCI_KUBERNETES_SERVICE_ACCOUNT_TOKEN_PATH", path))
        ).ShouldStartWith($"The service account's token in '{path}' is none, or has expired.");
    }

    [Fact]
    public async Task Speaking_for_a_user_takes_a_delegation_token()
    {
        _home.WriteConfig("[DEFAULT]", "region=us-ashburn-1");
        (await FailAsync("instance_obo_user")).ShouldStartWith("The setting 'delegation_token_file' is missing in ");
        _home.WriteConfig("[DEFAULT]", "region=us-ashburn-1", "delegation_token_file=/nowhere");
        (await FailAsync("instance_obo_user")).ShouldStartWith("The delegation_token_file '/nowhere' cannot be read: ");
    }

    private async Task<string> FailAsync(string auth, params (string Name, string Value)[] environment)
    {
        var options = _home.With(environment) with { Auth = auth };
        var open = () =>
            OciConnection.OpenAsync(options, new SkippingTime(), _ => { }, TestContext.Current.CancellationToken);
        return (await Should.ThrowAsync<ConfigurationException>(open)).Message;
    }
}
