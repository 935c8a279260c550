namespace Plumbline.Oci.Identity.Policies;

/// <summary>The grammar of places.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/Content/Identity/policysyntax/location.htm</remarks>
internal sealed class LocationParser(StatementText text)
{
    /// <summary>A place in this tenancy.</summary>
    public Location ReadOwn() =>
        text.TryTake("tenancy") ? Location.Tenancy
        : text.TryTake("compartment") ? Compartment()
        : throw text.Expected("'tenancy' or 'compartment'");

    /// <summary>This tenancy, or another one by name, or any.</summary>
    public Location ReadTenancy()
    {
        if (text.TryTake("any-tenancy"))
        {
            return Location.AnyTenancy;
        }

        text.Take("tenancy");
        return IsOver() ? Location.Tenancy : Location.Tenancy with { OtherTenancy = text.Name("a tenancy") };
    }

    /// <summary>A place in this tenancy or in another one.</summary>
    public Location ReadAny()
    {
        if (!text.NextIs("compartment"))
        {
            return ReadTenancy();
        }

        var place = ReadOwn();
        if (!text.TryTake("of"))
        {
            return place;
        }

        text.Take("tenancy");
        return place with { OtherTenancy = text.Name("a tenancy") };
    }

    private Location Compartment()
    {
        if (text.TryTake("id"))
        {
            return new(LocationKind.CompartmentId, [text.Word("an OCID")]);
        }

        var steps = new List<string> { text.Name("a compartment") };
        while (text.TryTake(':'))
        {
            steps.Add(text.Name("a compartment"));
        }

        return new(LocationKind.CompartmentPath, [.. steps]);
    }

    private bool IsOver() => text.IsAtEnd || text.NextIs("where") || text.NextIs("with") || text.NextIs("to");
}
