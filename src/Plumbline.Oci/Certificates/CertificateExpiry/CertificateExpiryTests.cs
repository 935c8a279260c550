using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Certificates;

public sealed class CertificateExpiryTests : RuleSpec<CertificateExpiry, Certificate>
{
    private static readonly Certificate Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        CertificateName = "shop",
        CurrentVersionSummary = new CertificateVersion(new CertificateValidity(AsOf.AddDays(31))),
    };

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("a day more", [Sample], Verdict.Pass("It is valid for long enough.")),
            new(
                "at the limit",
                [
                    Sample with
                    {
                        CurrentVersionSummary = new CertificateVersion(new CertificateValidity(AsOf.AddDays(30))),
                    },
                ],
                Verdict.Fail("It expires soon.")
            ),
            new(
                "over",
                [
                    Sample with
                    {
                        CurrentVersionSummary = new CertificateVersion(new CertificateValidity(AsOf.AddDays(-1))),
                    },
                ],
                Verdict.Fail("It has expired.") with
                {
                    Evidence = [new("timeOfValidityNotAfter", "2026-11-24 12:00:00Z")],
                }
            ),
            new(
                "one day is enough",
                [
                    Sample with
                    {
                        CurrentVersionSummary = new CertificateVersion(new CertificateValidity(AsOf.AddDays(2))),
                    },
                ],
                Verdict.Pass("It is valid for long enough.")
            )
            {
                Parameters = new Dictionary<string, string[]> { ["minDays"] = ["1"] },
            },
            new(
                "not given",
                [Sample with { CurrentVersionSummary = null }],
                Verdict.NotAssessed("Until when it is valid is not known.")
            ),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
