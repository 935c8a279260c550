using System.Text.Json.Serialization;
using Plumbline.Core.Costs;

namespace Plumbline.Core.Plans;

/// <summary>
/// The ordered changes that fix findings, made by reading only, for people to review before anything is changed. A plan is a
/// file; its digest tells whether somebody edited it.
/// </summary>
public sealed record Plan
{
    public const string CurrentFormat = "plumbline.plan/1";

    public string Format { get; init; } = CurrentFormat;

    /// <summary>A version 7 GUID.</summary>
    public required string Id { get; init; }

    public required PlanKind Kind { get; init; }

    /// <summary>The rule whose findings it fixes.</summary>
    public required string Rule { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The version of the program that made it.</summary>
    public required string ToolVersion { get; init; }

    public required string TenancyId { get; init; }

    /// <summary>Hostile input.</summary>
    public required string TenancyName { get; init; }

    public required PlanCaps Caps { get; init; }

    /// <summary>What keys and vaults cost when it was made, and what all its items together save in a month.</summary>
    public Money? Money { get; init; }

    /// <summary>By this the price is known again that the saving was reckoned with.</summary>
    public string? PriceDigest { get; init; }

    public IReadOnlyList<PlanItem> Items
    {
        get => field ?? [];
        init;
    }

    /// <summary>What could have been in the plan and is not, with the reason.</summary>
    public IReadOnlyList<PlanRefusal> Refusals
    {
        get => field ?? [];
        init;
    }

    /// <summary>What was looked at that is not about one item.</summary>
    public IReadOnlyList<PlanCheck> Checks
    {
        get => field ?? [];
        init;
    }

    /// <summary>The policy statements that carrying it out takes.</summary>
    public IReadOnlyList<string> Policy
    {
        get => field ?? [];
        init;
    }

    /// <summary>What cannot be seen, one sentence each.</summary>
    public IReadOnlyList<string> BlindSpots
    {
        get => field ?? [];
        init;
    }

    /// <summary>SHA-256 of all the rest, in hexadecimal.</summary>
    public string Digest
    {
        get => field ?? "";
        init;
    }

    [JsonIgnore]
    public IEnumerable<PlanStep> Steps => Items.SelectMany(item => item.Steps);

    /// <summary>Whether a check says that it must not be carried out.</summary>
    [JsonIgnore]
    public bool IsBlocked =>
        Checks.Concat(Items.SelectMany(item => item.Checks)).Any(check => check.Status == CheckStatus.Blocked);
}
