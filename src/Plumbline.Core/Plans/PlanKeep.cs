namespace Plumbline.Core.Plans;

/// <summary>Something that goes on to need the replaced resource: as long as it is there, that must stay.</summary>
/// <param name="Why">What of it needs it, in a sentence.</param>
public sealed record PlanKeep(PlanTarget Target, string Why);
