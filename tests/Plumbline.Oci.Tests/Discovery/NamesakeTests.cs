using Plumbline.Oci.Discovery;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Discovery;

/// <summary>Buckets of two regions may have one name: they are two, and no replicas of one.</summary>
public sealed class NamesakeTests
{
    [Theory]
    [InlineData("OCI-OBJECTSTORAGE-101", "Fail")]
    [InlineData("OCI-KMS-115", "NotAssessed")]
    public async Task Each_of_two_buckets_of_one_name_is_judged(string rule, string status)
    {
        var tenancy = new TestTenancy(TestTenancy.Ashburn, TestTenancy.Frankfurt);
        foreach (var region in new[] { TestTenancy.Ashburn, TestTenancy.Frankfurt })
        {
            tenancy.Other(
                "buckets",
                $$"""
                {
                  "name": "logs", "compartmentId": "{{TestTenancy.Root}}", "region": "{{region}}",
                  "publicAccessType": "ObjectRead", "kmsKeyId": "ocid1.key.oc1.iad.gone"
                }
                """
            );
        }

        await using var oci = await SimulatedOci.StartAsync(tenancy);

        var result = await oci.ScanAsync(new ScanRequest { RuleIds = [rule] });

        result.Gaps.ShouldBeEmpty();
        result
            .Findings.Select(finding => $"{finding.Resource.Name} {finding.Resource.Region} {finding.Status}")
            .ShouldBe([$"logs us-ashburn-1 {status}", $"logs eu-frankfurt-1 {status}"], ignoreOrder: true);
        result.Findings.Select(finding => finding.Id).ShouldBeUnique();
        result.Inventory.Replicas.ShouldBeEmpty();
    }
}
