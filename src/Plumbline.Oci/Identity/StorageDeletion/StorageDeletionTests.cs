using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Identity;

public sealed class StorageDeletionTests : PolicySpec<StorageDeletion>
{
    private static readonly Verdict Pass = Verdict.Pass(
        "The policy lets nobody but administrators delete volumes, files, buckets or objects."
    );

    private static readonly Verdict Fail = Verdict.Fail(
        "The policy lets others than administrators delete volumes, files, buckets or objects."
    );

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "Whether the policy lets others delete volumes, files, buckets or objects cannot be told."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            Of("a family", Fail, "Allow group A to manage volume-family in tenancy"),
            Of("buckets in a compartment", Fail, "Allow group A to manage buckets in compartment prod"),
            Of(
                "all permissions withheld",
                Pass,
                "Allow group A to manage volumes in tenancy where request.permission != 'VOLUME_DELETE'"
            ),
            Of(
                "all of a family withheld",
                Pass,
                "Allow group A to manage volume-family in tenancy where all {request.permission != 'VOLUME_DELETE', request.permission != 'VOLUME_BACKUP_DELETE', request.permission != 'BOOT_VOLUME_BACKUP_DELETE'}"
            ),
            Of(
                "withheld by a pattern",
                Pass,
                "Allow group A to manage object-family in tenancy where request.permission != /*_DELETE/"
            ),
            Of(
                "one of two withheld",
                Fail,
                "Allow group A to manage object-family in tenancy where request.permission != 'OBJECT_DELETE'"
            ),
            Of(
                "any of two",
                Fail,
                "Allow group A to manage object-family in tenancy where any {request.permission != 'OBJECT_DELETE', request.permission != 'BUCKET_DELETE'}"
            ),
            Of(
                "all but one bucket",
                Fail,
                "Allow group A to manage buckets in tenancy where target.bucket.name != 'x'"
            ),
            Of("the permission itself", Fail, "Allow group A to {BUCKET_DELETE} in tenancy"),
            Of("administrators", Pass, "Allow group Administrators to manage buckets in tenancy"),
            Of("use", null, "Allow group A to use volume-family in tenancy"),
            Of("who calls", Unknown, "Allow group A to manage buckets in tenancy where request.user.name = 'x'"),
            Of("not understood", Unknown, "Allow group A to manage"),
            new(
                "inactive",
                [
                    Policy("policy", "Allow group A to manage all-resources in tenancy") with
                    {
                        LifecycleState = "INACTIVE",
                    },
                ],
                null
            ),
            new(
                "state unknown",
                [
                    Policy("policy", "Allow group A to manage all-resources in tenancy") with
                    {
                        LifecycleState = "DREAMING",
                    },
                ],
                Verdict.NotAssessed("The policy's lifecycle state is missing or unknown to this version.")
            ),
            new(
                "statements that were not given",
                [Policy("policy") with { Statements = null }],
                Verdict.NotAssessed("The API gave no statements for the policy.")
            ),
        ];
}
