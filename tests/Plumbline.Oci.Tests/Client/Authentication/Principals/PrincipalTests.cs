using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Client.Authentication.Principals;

/// <summary>Each kind of principal, from its environment to an answer of the tenancy.</summary>
public sealed class PrincipalTests : IAsyncLifetime
{
    private PrincipalOci _oci = null!;

    public static TheoryData<string, string> Kinds =>
        new()
        {
            { "instance_principal", "ocid1.instance." },
            { "instance_obo_user", "ocid1.user." },
            { "resource_principal", "ocid1.fnfunc." },
            { "oke_workload_identity", "ocid1.cluster." },
        };

    public async ValueTask InitializeAsync() => _oci = await PrincipalOci.StartAsync();

    public ValueTask DisposeAsync() => _oci.DisposeAsync();

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_principal_knows_who_and_where_it_is_without_a_user(string auth, string id)
    {
        using var connection = await _oci.OpenAsync(Options(auth));
        connection.TenancyId.ShouldBe(_oci.Environment.TenancyId);
        connection.Region.Identifier.ShouldBe("us-ashburn-1");
        connection.Credentials.Latest.Holder.Id!.ShouldStartWith(id);
        (await PrincipalOci.GetTenancyAsync(connection)).Id.ShouldBe(_oci.Environment.TenancyId);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_session_is_renewed_before_it_expires_once_for_all_requests(string auth, string id)
    {
        using var connection = await _oci.OpenAsync(Options(auth));
        var first = connection.Credentials.Latest;
        first.Holder.Id!.ShouldStartWith(id);
        _oci.Clock.SetUtcNow(first.RenewAt);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => PrincipalOci.GetTenancyAsync(connection)));
        connection.Credentials.Latest.AreGoodAt(_oci.Clock.GetUtcNow()).ShouldBeTrue();
        new[] { "/v1/x509", "/resourcePrincipalSessionTokens" }.Max(_oci.Count).ShouldBeLessThanOrEqualTo(2);

        for (var hour = 0; hour < 5; hour++)
        {
            _oci.Clock.Advance(TimeSpan.FromMinutes(59));
            await PrincipalOci.GetTenancyAsync(connection);
        }

        connection.Credentials.Latest.KeyId.ShouldNotBe(first.KeyId);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_region_of_the_user_is_over_the_principals(string auth, string id)
    {
        var options = Options(auth);
        options = options with
        {
            Environment = new Dictionary<string, string>(options.Environment) { ["OCI_CLI_REGION"] = "fra" },
        };
        using var connection = await _oci.OpenAsync(options);
        connection.Region.Identifier.ShouldBe("eu-frankfurt-1");
        connection.Credentials.Latest.Holder.Id!.ShouldStartWith(id);
        (await PrincipalOci.GetTenancyAsync(connection)).Id.ShouldBe(_oci.Environment.TenancyId);
    }

    [Fact]
    public async Task A_user_whom_an_instance_speaks_for_may_be_told_by_the_profile_alone()
    {
        var options = Options("instance_obo_user");
        options = options with
        {
            Environment = options.Environment.Where(pair => pair.Key != "OCI_CLI_AUTH").ToDictionary(),
        };
        using var connection = await _oci.OpenAsync(options);
        connection.Credentials.Latest.DelegationToken.ShouldNotBeNull();
        (await PrincipalOci.GetTenancyAsync(connection)).Id.ShouldBe(_oci.Environment.TenancyId);
    }

    [Theory]
    [InlineData("2.1")]
    [InlineData("2.1.1")]
    [InlineData("2.1.2")]
    public async Task A_resource_with_a_key_of_its_own_asks_for_its_session(string version)
    {
        using var connection = await _oci.OpenAsync(await KeyedAsync(version));
        connection.Credentials.Latest.Holder.Id!.ShouldStartWith("ocid1.fnfunc.");
        (await PrincipalOci.GetTenancyAsync(connection)).Id.ShouldBe(_oci.Environment.TenancyId);
        _oci.Clock.Advance(TimeSpan.FromHours(3));
        (await PrincipalOci.GetTenancyAsync(connection)).Id.ShouldBe(_oci.Environment.TenancyId);
    }

    [Fact]
    public async Task A_resource_on_an_instance_asks_with_the_instances_session()
    {
        var root = _oci.Environment.RootUrl.ToString();
        var options = _oci.As(
            "instance_principal",
            ("OCI_CLI_AUTH", "resource_principal"),
            ("OCI_RESOURCE_PRINCIPAL_VERSION", "1.1"),
            ("OCI_RESOURCE_PRINCIPAL_RPT_ENDPOINT", root)
        );
        using var connection = await _oci.OpenAsync(options);
        connection.Credentials.Latest.Holder.Id!.ShouldStartWith("ocid1.fnfunc.");
        (await PrincipalOci.GetTenancyAsync(connection)).Id.ShouldBe(_oci.Environment.TenancyId);
    }

    private async Task<ConnectionOptions> KeyedAsync(string version)
    {
        using var given = await _oci.OpenAsync(_oci.As("resource_principal"));
        return _oci.As(
            "resource_principal",
            ("OCI_RESOURCE_PRINCIPAL_VERSION", version),
            ("OCI_RESOURCE_PRINCIPAL_RPT_ENDPOINT", "https://functions.us-ashburn-1.oraclecloud.com"),
            ("OCI_RESOURCE_PRINCIPAL_RPST_ENDPOINT", "https://auth.us-ashburn-1.oraclecloud.com"),
            ("OCI_RESOURCE_PRINCIPAL_RESOURCE_ID", given.Credentials.Latest.Holder.Id!),
            ("OCI_RESOURCE_PRINCIPAL_TENANCY_ID", given.TenancyId)
        );
    }

    private ConnectionOptions Options(string auth) =>
        auth == "instance_obo_user" ? _oci.As(auth) with { ConfigFile = _oci.Environment.ConfigFile } : _oci.As(auth);
}
