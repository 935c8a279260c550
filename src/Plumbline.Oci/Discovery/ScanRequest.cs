using Plumbline.Core.Exceptions;
using Plumbline.Core.Matching;
using Plumbline.Core.Rules;
using Plumbline.Core.Settings;

namespace Plumbline.Oci.Discovery;

/// <summary>What a user wants scanned, and how. An empty list means all.</summary>
public sealed record ScanRequest
{
    /// <summary>Region identifiers or keys.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>Compartment OCIDs; each stands for itself and all below it.</summary>
    public IReadOnlyList<string> CompartmentIds { get; init; } = [];

    /// <summary>Compartments by path, in addition to those by OCID.</summary>
    public IReadOnlyList<CompartmentPattern> CompartmentPaths { get; init; } = [];

    /// <summary>Ids of rules, or ids with wildcards.</summary>
    public IReadOnlyList<string> RuleIds { get; init; } = [];

    /// <summary>Ids of rules that do not run, or ids with wildcards. Here, an empty list means none.</summary>
    public IReadOnlyList<string> SkippedRuleIds { get; init; } = [];

    /// <summary>The rules of the frameworks that were asked for: no other runs. Null for no framework.</summary>
    public IReadOnlyList<string>? WithinRuleIds { get; init; }

    /// <summary>What is to be collected beside what the rules need: for views of the inventory itself.</summary>
    public IReadOnlyList<Need> AlsoNeeded { get; init; } = [];

    /// <summary>How rules are set.</summary>
    public Profile Profile { get; init; } = Profile.Default;

    /// <summary>Failures that somebody answers for.</summary>
    public ExceptionSet Exceptions { get; init; } = ExceptionSet.None;

    public DiscoveryMode Discovery { get; init; }

    /// <summary>The folder in which the scan keeps its state until it is complete; null for none.</summary>
    public string? CheckpointFolder { get; init; }

    /// <summary>Go on with the newest scan of the same kind that was interrupted.</summary>
    public bool Resume { get; init; }

    /// <summary>Takes sentences about what the scan does.</summary>
    public Action<string> Note { get; init; } = _ => { };

    /// <summary>Takes sentences about things that work but should be known. Called from any thread.</summary>
    public Action<string> Warn { get; init; } = _ => { };

    /// <summary>Which rules run, once a catalogue and the profile are asked.</summary>
    public RuleSelection Selection => new(RuleIds, SkippedRuleIds) { Within = WithinRuleIds };
}
