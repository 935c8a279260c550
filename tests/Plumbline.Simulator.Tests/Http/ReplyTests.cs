using Plumbline.Simulator.Tests.Client;

namespace Plumbline.Simulator.Tests.Http;

public sealed class ReplyTests : IAsyncLifetime
{
    private Oci _oci = null!;

    public async ValueTask InitializeAsync() => _oci = await Oci.ServeAsync(Client.Tenancies.With());

    public ValueTask DisposeAsync() => _oci.DisposeAsync();

    [Fact]
    public async Task The_clients_request_id_comes_back_with_ours_behind_it()
    {
        var request = _oci.Signer.Sign(HttpMethod.Get, _oci.Absolute("/20180608/vaults/none"));
        request.Headers.Add("opc-request-id", "ABC");
        (await _oci.SendAsync(request)).Headers["opc-request-id"].ShouldMatch("^ABC/[0-9A-F]{32}$");
    }

    [Fact]
    public async Task Errors_are_OCIs_JSON()
    {
        var response = await _oci.GetAsync("/20180608/vaults/none");
        response.Headers["Content-Type"].ShouldBe("application/json");
        response.Text.ShouldBe(
            """{"code":"NotAuthorizedOrNotFound","message":"Authorization failed or requested resource not found."}"""
        );
    }

    [Theory]
    [InlineData("/20180608/hsmClusters/c/actions/enableAuditMgmtLogging", "EnableAuditMgmtLogging")]
    [InlineData("/20180608/vaults/actions/restoreFromFile", "RestoreVaultFromFile")]
    public async Task A_known_operation_that_is_not_simulated_is_named_and_logged(string path, string operation)
    {
        var response = await _oci.PostAsync(path, "{}");
        response.Status.ShouldBe(501);
        response.Code.ShouldBe("NotImplemented");
        response.Message.ShouldBe($"The simulator does not implement {operation}.");
        _oci.Log.ShouldHaveSingleItem().ShouldContain(operation);
    }

    [Fact]
    public async Task An_unknown_path_is_named_with_its_method()
    {
        var response = await _oci.GetAsync("/20990101/moons");
        response.Status.ShouldBe(501);
        response.Message!.ShouldContain("GET /20990101/moons");
        _oci.Log.ShouldHaveSingleItem().ShouldContain("/20990101/moons");
    }

    [Fact]
    public async Task A_literal_path_is_not_taken_for_an_id() =>
        (await _oci.GetAsync("/20160918/compartments/bulkActionResourceTypes")).Message.ShouldBe(
            "Query parameter bulkActionType is required."
        );
}
