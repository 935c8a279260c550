using Plumbline.Core.Plans;

namespace Plumbline.Store.Plans;

/// <summary>A line of an audit file: who did what when, with what was there before and after.</summary>
public sealed record AuditRecord
{
    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary><c>done</c>, <c>undone</c>, <c>failed</c>, or <c>sealed</c> for the end of a run.</summary>
    public required string Event { get; init; }

    /// <summary>The OCID of who acted.</summary>
    public required string Principal { get; init; }

    public required string ToolVersion { get; init; }

    public required string PlanId { get; init; }

    public required string PlanDigest { get; init; }

    public string? Step { get; init; }

    public string? Action { get; init; }

    public PlanTarget? Target { get; init; }

    public IReadOnlyList<FieldChange>? Fields { get; init; }

    public IReadOnlyList<string>? RequestIds { get; init; }

    /// <summary>Why a step failed, or how a run ended.</summary>
    public string? Message { get; init; }

    /// <summary>SHA-256 of the line before, in hexadecimal; of the plan's digest for the first.</summary>
    public required string Previous { get; init; }

    /// <summary>Of the end of a run: the operator's signature of the record without it, ECDSA P-256 over SHA-256, in base64.</summary>
    public string? Signature { get; init; }

    /// <summary>Of the end of a run: the operator's public key, PEM.</summary>
    public string? PublicKey { get; init; }
}
