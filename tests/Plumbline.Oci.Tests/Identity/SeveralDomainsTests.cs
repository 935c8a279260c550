using Plumbline.Oci.Discovery;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Identity;

/// <summary>Every identity domain has policies of the same ids: none may hide another's.</summary>
public sealed class SeveralDomainsTests
{
    [Fact]
    public async Task The_built_in_password_policy_of_each_domain_is_judged()
    {
        var tenancy = new TestTenancy(TestTenancy.Ashburn);
        foreach (var name in new[] { "first", "second" })
        {
            tenancy.Other(
                "identity.domains",
                $$"""
                {
                  "id": "ocid1.domain.oc1..{{name}}", "compartmentId": "{{TestTenancy.Root}}", "displayName": "{{name}}",
                  "url": "https://idcs-{{name}}.identity.oraclecloud.com:443", "lifecycleState": "ACTIVE"
                }
                """
            );
        }

        tenancy.Other("passwordPolicies", """{"id": "PasswordPolicy", "name": "default", "priority": 1}""");
        await using var oci = await SimulatedOci.StartAsync(tenancy);

        var result = await oci.ScanAsync(new ScanRequest { RuleIds = ["OCI-IAM-104"] });

        result.Gaps.ShouldBeEmpty();
        result
            .Findings.Select(finding => $"{finding.Resource.Id} {finding.Status}")
            .ShouldBe(["ocid1.domain.oc1..first/PasswordPolicy Fail", "ocid1.domain.oc1..second/PasswordPolicy Fail"]);
        result.Findings.Select(finding => finding.Id).ShouldBeUnique();
    }
}
