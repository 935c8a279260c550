namespace Plumbline.Oci.Identity.Policies;

/// <summary>Where a statement applies: there and in all compartments below.</summary>
/// <param name="Steps">The names of compartments, or one OCID.</param>
/// <param name="OtherTenancy">Another tenancy's name, as a definition gives it; null for this tenancy.</param>
internal sealed record Location(LocationKind Kind, ValueList<string> Steps, string? OtherTenancy = null)
{
    public static Location Tenancy { get; } = new(LocationKind.Tenancy, []);

    public static Location AnyTenancy { get; } = new(LocationKind.AnyTenancy, []);

    public override string ToString() =>
        Kind switch
        {
            LocationKind.AnyTenancy => "any-tenancy",
            LocationKind.Tenancy => OtherTenancy is null ? "tenancy" : $"tenancy {Spelling.Name(OtherTenancy)}",
            LocationKind.CompartmentId => $"compartment id {Steps[0]}{OfTenancy}",
            _ => $"compartment {string.Join(':', Steps.Select(Spelling.Name))}{OfTenancy}",
        };

    private string OfTenancy => OtherTenancy is null ? "" : $" of tenancy {Spelling.Name(OtherTenancy)}";
}
