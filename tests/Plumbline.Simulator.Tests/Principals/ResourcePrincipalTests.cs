using System.Security.Cryptography;
using Plumbline.Simulator.Tests.Client;

namespace Plumbline.Simulator.Tests.Principals;

public sealed class ResourcePrincipalTests(ResourcePrincipalTests.Tiny tiny)
    : IClassFixture<ResourcePrincipalTests.Tiny>
{
    private const string Exchange = "/v1/resourcePrincipalSessionToken";

    private readonly Oci _oci = tiny.Oci;

    private string ResourceId => (string)Tokens.Claims(_oci.Resource())["res_id"]!;

    [Fact]
    public async Task A_resource_calls_with_the_token_of_its_environment()
    {
        (await _oci.AskAsync(_oci.With(_oci.Resource())))["id"].ShouldBe(_oci.TenancyId);
        var claims = Tokens.Claims(_oci.Resource());
        ((string?)claims["ptype"]).ShouldBe("resource");
        ((string?)claims["res_type"]).ShouldBe("fnfunc");
        ((string?)claims["res_tenant"]).ShouldBe(_oci.TenancyId);
        ((string?)claims["res_compartment"]).ShouldBe(_oci.TenancyId);
    }

    [Theory]
    [InlineData("res_tenant")]
    [InlineData("exp")]
    public async Task An_altered_token_is_refused(string claim) =>
        (await _oci.AskAsync(_oci.With(Tokens.Altered(_oci.Resource(), claim, "other")))).ShouldBeRefused();

    [Theory]
    [InlineData("resource/v2.1/{resource}", "resourcePrincipalTokenV2")]
    [InlineData("resource/v2.1.1/{tenancy}/{resource}", "resourcePrincipalTokenV2")]
    [InlineData("resource/v2.1.2/{tenancy}/{resource}", "resourcePrincipalTokenV212")]
    public async Task A_resource_with_a_key_of_its_own_gets_a_session(string keyId, string path)
    {
        var signer = _oci.Signer with { KeyId = Fill(keyId) };
        var vouched = await VouchAsync(signer, path, ResourceId);
        using var key = RSA.Create(2048);
        var token = (await ExchangeAsync(signer, vouched, key))["token"];
        (await _oci.AskAsync(_oci.With(token, key)))["id"].ShouldBe(_oci.TenancyId);
        ((string?)Tokens.Claims(token)["res_id"]).ShouldBe(ResourceId);
    }

    [Fact]
    public async Task A_resource_on_an_instance_gets_a_session_by_the_instances()
    {
        var instance = await Instance.OfAsync(_oci);
        var signer = _oci.With((await instance.FederateAsync())["token"], instance.SessionKey);
        var id = (await Instance.MetadataAsync(_oci, "/opc/v2/instance/id")).Text;
        var vouched = await VouchAsync(signer, "resourcePrincipalToken", id);
        using var key = RSA.Create(2048);
        var token = (await ExchangeAsync(signer, vouched, key))["token"];
        (await _oci.AskAsync(_oci.With(token, key))).Status.ShouldBe(200);
        ((string?)Tokens.Claims(token)["res_id"]).ShouldBe(ResourceId);
    }

    [Theory]
    [InlineData("resource/v2.1/ocid1.fnfunc.oc1..other")]
    [InlineData("resource/v2.1.1/ocid1.tenancy.oc1..other/{resource}")]
    [InlineData("resource/v2.1.1/{resource}")]
    [InlineData("resource/v3/{resource}")]
    public async Task An_unknown_resource_or_one_of_another_tenancy_is_refused(string keyId) =>
        (
            await VouchAsync(_oci.Signer with { KeyId = Fill(keyId) }, "resourcePrincipalTokenV2", ResourceId)
        ).ShouldBeRefused();

    [Fact]
    public async Task The_resources_own_key_is_for_its_tokens_only() =>
        (await _oci.AskAsync(_oci.Signer with { KeyId = $"resource/v2.1/{ResourceId}" })).ShouldBeRefused();

    [Fact]
    public async Task Nobody_is_vouched_for_but_the_caller()
    {
        (await VouchAsync(_oci.Signer, "resourcePrincipalTokenV2", ResourceId)).Status.ShouldBe(404);
        var resource = _oci.Signer with { KeyId = $"resource/v2.1/{ResourceId}" };
        (await VouchAsync(resource, "resourcePrincipalTokenV2", "ocid1.fnfunc.oc1..other")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task The_tokens_of_the_first_step_must_be_those_and_untouched()
    {
        var signer = _oci.Signer with { KeyId = $"resource/v2.1/{ResourceId}" };
        var vouched = await VouchAsync(signer, "resourcePrincipalTokenV2", ResourceId);
        var (rpt, spst) = (vouched["resourcePrincipalToken"], vouched["servicePrincipalSessionToken"]);
        (await ExchangeAsync(signer, spst, rpt)).ShouldBeRefused();
        (await ExchangeAsync(signer, _oci.Resource(), spst)).ShouldBeRefused();
        (await ExchangeAsync(signer, Tokens.Altered(rpt, "tenant", "other"), spst)).ShouldBeRefused();
        (await ExchangeAsync(signer, rpt, spst)).Status.ShouldBe(200);
        (await _oci.AskAsync(_oci.With(rpt))).ShouldBeRefused();
    }

    private string Fill(string keyId) => keyId.Replace("{tenancy}", _oci.TenancyId).Replace("{resource}", ResourceId);

    private Task<Response> VouchAsync(Signer signer, string path, string id) =>
        _oci.SendAsync(signer.Sign(HttpMethod.Get, _oci.Absolute($"/20180711/{path}/{id}")));

    private Task<Response> ExchangeAsync(Signer signer, Response vouched, RSA key) =>
        ExchangeAsync(signer, vouched["resourcePrincipalToken"], vouched["servicePrincipalSessionToken"], key);

    private Task<Response> ExchangeAsync(Signer signer, string resource, string service, RSA? key = null) =>
        _oci.PostAsync(
            signer,
            Exchange,
            new
            {
                resourcePrincipalToken = resource,
                servicePrincipalSessionToken = service,
                sessionPublicKey = (key ?? _oci.Signer.Key).PublicDer(),
            }
        );

    public sealed class Tiny() : Served(Client.Tenancies.With());
}
