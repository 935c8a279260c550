namespace Plumbline.Simulator.Policies;

/// <summary>A group of resources: those that its rule matches.</summary>
internal sealed record DynamicGroup(string Id, string Name, Condition Rule, string? Domain = null)
{
    public bool Includes(Principal principal) => Rule.Holds(Variables.OfResource(principal));
}
