using Plumbline.Core.Inventories;
using Plumbline.Core.Matching;

namespace Plumbline.Core.Settings;

/// <summary>How a rule differs for some resources: those that fit everything that is named.</summary>
public sealed record ScopedChange
{
    public CompartmentPattern? Compartment { get; init; }

    public TagPattern? Tag { get; init; }

    public required RuleChange Change { get; init; }

    public bool Fits(Resource resource, string? compartmentPath) =>
        (Compartment is null || Compartment.Fits(compartmentPath)) && (Tag is null || Tag.Fits(resource));
}
