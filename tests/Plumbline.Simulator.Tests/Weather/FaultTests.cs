using Plumbline.Simulator.Tests.Client;
using static Plumbline.Simulator.Tests.Client.Tenancies;

namespace Plumbline.Simulator.Tests.Weather;

public sealed class FaultTests
{
    private const string InC = "/20180608/vaults?compartmentId=c";
    private const string InRoot = $"/20180608/vaults?compartmentId={Root}";

    [Fact]
    public async Task A_fault_strikes_its_operation_only()
    {
        await using var oci = await ServeAsync(
            new
            {
                operation = "ListVaults",
                status = 404,
                code = "Code",
                message = "Why",
            }
        );
        var struck = await oci.GetAsync(InRoot);
        struck.Status.ShouldBe(404);
        struck.Code.ShouldBe("Code");
        struck.Message.ShouldBe("Why");
        (await oci.GetAsync("/20180608/vaults/v")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_fault_strikes_its_region_only()
    {
        await using var oci = await ServeAsync(new { region = "eu-frankfurt-1", status = 503 });
        var frankfurt = await oci.GetAsync($"https://kms.eu-frankfurt-1.oraclecloud.com{InRoot}");
        frankfurt.Code.ShouldBe("ServiceUnavailable");
        (await oci.GetAsync(InRoot)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_compartment_is_matched_as_parameter_or_as_the_resources_own()
    {
        await using var oci = await ServeAsync(new { compartmentId = "c", status = 404 });
        (await oci.GetAsync(InC)).Status.ShouldBe(404);
        (await oci.GetAsync("/20180608/vaults/in-c")).Status.ShouldBe(404);
        (await oci.GetAsync("/20160918/compartments/c")).Status.ShouldBe(404);
        (await oci.GetAsync(InRoot)).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("kms", 500, 200)]
    [InlineData("key_management", 500, 200)]
    [InlineData("key_management.kms_vault", 500, 200)]
    [InlineData("identity", 200, 500)]
    [InlineData("kms_management", 200, 200)]
    public async Task A_service_is_matched_by_any_of_its_names(string service, int kms, int identity)
    {
        await using var oci = await ServeAsync(new { service, status = 500 });
        (await oci.GetAsync(InRoot)).Status.ShouldBe(kms);
        (await oci.GetAsync($"/20160918/tenancies/{Root}")).Status.ShouldBe(identity);
    }

    [Fact]
    public async Task A_counted_fault_is_spent()
    {
        await using var oci = await ServeAsync(
            new
            {
                operation = "ListVaults",
                status = 429,
                count = 2,
            }
        );
        var statuses = new[] { await oci.GetAsync(InC), await oci.GetAsync(InC), await oci.GetAsync(InC) };
        statuses.Select(response => response.Status).ShouldBe([429, 429, 200]);
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0.5, 10, 40)]
    [InlineData(1, 50, 50)]
    public async Task A_fault_strikes_as_often_as_its_probability(double probability, int least, int most)
    {
        await using var oci = await ServeAsync(new { status = 500, probability });
        var struck = 0;
        for (var i = 0; i < 50; i++)
        {
            struck += (await oci.GetAsync(InC)).Status == 500 ? 1 : 0;
        }

        struck.ShouldBeInRange(least, most);
    }

    private static Task<Oci> ServeAsync(object fault) =>
        Oci.ServeAsync(
            With(
                compartments: [Compartment("c")],
                vaults: [Vault("v"), Vault("in-c", compartment: "c")],
                faults: [fault]
            )
        );
}
