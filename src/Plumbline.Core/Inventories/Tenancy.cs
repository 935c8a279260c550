namespace Plumbline.Core.Inventories;

/// <summary>The tenancy itself. Its OCID is also the root compartment's.</summary>
public sealed record Tenancy : GlobalResource
{
    public required string TenancyName { get; init; }

    public override string Name => TenancyName;
}
