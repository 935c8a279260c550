using Plumbline.Simulator.Tests.Client;

namespace Plumbline.Simulator.Tests.Principals;

public sealed class DelegationTests(DelegationTests.Tiny tiny) : IClassFixture<DelegationTests.Tiny>
{
    private readonly Oci _oci = tiny.Oci;

    private string Token =>
        File.ReadAllText(
            File.ReadLines(_oci.Server.Environment.ConfigFile)
                .Single(line => line.StartsWith("delegation_token_file=", StringComparison.Ordinal))
                .Split('=', 2)[1]
        );

    [Fact]
    public async Task An_instance_calls_for_the_user_whose_token_it_has()
    {
        var instance = await InstanceAsync() with { DelegationToken = Token };
        (await _oci.AskAsync(instance))["id"].ShouldBe(_oci.TenancyId);
        ((string?)Tokens.Claims(Token)["ptype"]).ShouldBe("user");
    }

    [Fact]
    public async Task The_token_must_be_signed()
    {
        var instance = await InstanceAsync() with
        {
            DelegationToken = Token,
            SignedHeaders = ["date", "(request-target)", "host"],
        };
        (await _oci.AskAsync(instance)).ShouldBeRefused();
    }

    [Fact]
    public async Task It_must_be_the_one_that_was_signed()
    {
        var signer = await InstanceAsync() with { DelegationToken = "of another" };
        var request = signer.Sign(HttpMethod.Get, _oci.Absolute($"/20160918/tenancies/{_oci.TenancyId}"));
        request.Headers.Remove("opc-obo-token");
        request.Headers.Add("opc-obo-token", Token);
        (await _oci.SendAsync(request)).ShouldBeRefused();
    }

    [Fact]
    public async Task A_user_speaks_for_nobody_else() =>
        (await _oci.AskAsync(_oci.Signer with { DelegationToken = Token })).ShouldBeRefused();

    [Fact]
    public async Task Any_other_token_is_refused()
    {
        var instance = await InstanceAsync();
        (await _oci.AskAsync(instance with { DelegationToken = _oci.Session() })).ShouldBeRefused();
        var altered = Tokens.Altered(Token, "sub", "ocid1.user.oc1..other");
        (await _oci.AskAsync(instance with { DelegationToken = altered })).ShouldBeRefused();
    }

    private async Task<Signer> InstanceAsync()
    {
        var instance = await Instance.OfAsync(_oci);
        return _oci.With((await instance.FederateAsync())["token"], instance.SessionKey);
    }

    public sealed class Tiny() : Served(Client.Tenancies.With());
}
