namespace Plumbline.Simulator.Policies;

/// <summary>The other end of what may be associated across tenancies: <c>with … in …</c>.</summary>
internal sealed record Association(string ResourceType, Location Location)
{
    public override string ToString() => $" with {ResourceType} in {Location}";
}
