using Plumbline.Simulator.Tests.Client;
using static Plumbline.Simulator.Tests.Client.Tenancies;

namespace Plumbline.Simulator.Tests.Identity;

public sealed class DeletedCompartmentTests
{
    [Theory]
    [InlineData("/20180608/vaults", """{"displayName":"v","vaultType":"DEFAULT"}""")]
    [InlineData("/20160918/volumes", """{"availabilityDomain":"x","sizeInGBs":50}""")]
    public async Task Nothing_is_made_in_a_deleted_compartment(string path, string body)
    {
        await using var oci = await Iam.ServeAsync();
        var gone = await DeletedAsync(oci);
        var made = await oci.PostAsync(path, body.Insert(1, $"\"compartmentId\":\"{gone}\","));
        (made.Status, made.Code).ShouldBe((404, "NotAuthorizedOrNotFound"), made.Text);
    }

    [Fact]
    public async Task Nothing_moves_into_a_deleted_compartment()
    {
        await using var oci = await Iam.ServeAsync();
        var gone = await DeletedAsync(oci);
        var vault = await oci.PostAsync(
            "/20180608/vaults",
            $$"""{"compartmentId":"{{Root}}","displayName":"v","vaultType":"DEFAULT"}"""
        );
        var move = $"/20180608/vaults/{vault["id"]}/actions/changeCompartment";
        (await oci.PostAsync(move, $$"""{"compartmentId":"{{gone}}"}""")).Status.ShouldBe(404);
    }

    private static async Task<string> DeletedAsync(Oci oci)
    {
        var created = await oci.CreateAsync("compartments", "gone");
        (await oci.CallAsync("DELETE", $"compartments/{created["id"]}")).Status.ShouldBe(202);
        return created["id"];
    }
}
