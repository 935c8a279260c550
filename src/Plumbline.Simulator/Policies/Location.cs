namespace Plumbline.Simulator.Policies;

/// <summary>Where a statement applies: <c>Path</c> are the names of compartments, or one OCID.</summary>
internal sealed record Location(LocationKind Kind, IReadOnlyList<string> Path, string? OtherTenancy = null)
{
    public static readonly Location Tenancy = new(LocationKind.Tenancy, []);

    public override string ToString() =>
        Kind switch
        {
            LocationKind.Tenancy => $"tenancy{(OtherTenancy is null ? "" : $" {Spelling.Name(OtherTenancy)}")}",
            LocationKind.AnyTenancy => "any-tenancy",
            LocationKind.CompartmentId => $"compartment id {Spelling.Name(Path[0])}{OfTenancy}",
            _ => $"compartment {string.Join(':', Path.Select(Spelling.Name))}{OfTenancy}",
        };

    private string OfTenancy => OtherTenancy is null ? "" : $" of tenancy {Spelling.Name(OtherTenancy)}";
}
