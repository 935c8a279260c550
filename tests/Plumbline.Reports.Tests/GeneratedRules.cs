using Plumbline.Core.Rules;

namespace Plumbline.Reports.Tests;

/// <summary>The rules of a generated scan.</summary>
internal static class GeneratedRules
{
    private static readonly (string Id, string Title, Risk Risk, Category Category)[] Titles =
    [
        ("OCI-IAM-101", "Administrators sign in with a second factor", Risk.Extreme, Category.Security),
        ("OCI-IAM-102", "Policies do not let everybody manage everything", Risk.VeryHigh, Category.Security),
        ("OCI-IAM-103", "API keys are younger than 90 days", Risk.Medium, Category.Security),
        ("OCI-KMS-001", "Keys are rotated", Risk.Medium, Category.Security),
        ("OCI-KMS-004", "Keys use SOFTWARE protection unless an HSM is required", Risk.Low, Category.CostOptimisation),
        ("OCI-KMS-110", "Vaults of critical systems are replicated", Risk.High, Category.Reliability),
        ("OCI-Network-101", "No security list lets the whole internet in", Risk.VeryHigh, Category.Security),
        ("OCI-Network-102", "Flow logs are on", Risk.Medium, Category.OperationalExcellence),
        ("OCI-ObjectStorage-101", "Buckets are not public", Risk.High, Category.Security),
        ("OCI-ObjectStorage-102", "Old versions are deleted some day", Risk.Low, Category.Sustainability),
    ];

    private const string Body = """
        ## Why

        Because it [matters](https://docs.oracle.com/en-us/iaas/Content/home.htm), a *lot*.

        | Mode | Verdict |
        |---|---:|
        | `HSM` | fail |

        ## Fix

        1. Look at `protection-mode`.
        2. Change it.

        ```sh
        oci kms management key list --all
        ```

        ## References

        - [Another page](other.md)
        """;

    public static List<RuleCard> Cards { get; } = [.. Titles.Select(Card)];

    private static RuleCard Card((string Id, string Title, Risk Risk, Category Category) rule) =>
        new(
            rule.Id,
            new RulePage
            {
                Title = rule.Title,
                Risk = rule.Risk,
                Category = rule.Category,
                Resource = "Key",
                Permissions = ["inspect keys"],
                Parameters = new Dictionary<string, string>(),
                Aliases = [],
                Reviewed = new DateOnly(2026, 11, 24),
                Body = Body,
            }
        );
}
