using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Oci.CloudGuard;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Events;

public sealed class CloudGuardProblemsTests : EventSpec<CloudGuardProblems>
{
    protected override IReadOnlyList<string> Types =>
        [
            "com.oraclecloud.cloudguard.problemdetected",
            "com.oraclecloud.cloudguard.problemdismissed",
            "com.oraclecloud.cloudguard.problemremediated",
        ];

    protected override IReadOnlyList<Resource> Beside => [Settings];

    protected override IReadOnlyList<RuleCase> More =>
        [
            Case(
                "Cloud Guard is off",
                Verdict.Fail("Cloud Guard is off, so nobody is told."),
                Settings with
                {
                    Status = "DISABLED",
                }
            ),
            Case(
                "settings that were not read",
                Verdict.NotAssessed("Whether somebody is told of all of it could not be read.")
            ),
        ];

    private static CloudGuardConfiguration Settings =>
        new()
        {
            Id = Root,
            CompartmentId = Root,
            Status = "ENABLED",
            ReportingRegion = "a",
        };
}
