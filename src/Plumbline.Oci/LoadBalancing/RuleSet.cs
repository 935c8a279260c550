namespace Plumbline.Oci.LoadBalancing;

/// <summary>What is done to requests of listeners that name it.</summary>
public sealed record RuleSet(IReadOnlyList<RuleSetItem>? Items = null);
