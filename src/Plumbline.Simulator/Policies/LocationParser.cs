namespace Plumbline.Simulator.Policies;

/// <summary>The part of a statement after <c>in</c>.</summary>
internal static class LocationParser
{
    /// <summary>A place in this tenancy.</summary>
    public static Location Read(Scanner scanner) =>
        scanner.TryTake("tenancy") ? Location.Tenancy
        : scanner.TryTake("compartment") ? Compartment(scanner)
        : throw scanner.Wrong("\"tenancy\" or \"compartment\"");

    /// <summary>A place in this tenancy or another.</summary>
    public static Location ReadAnywhere(Scanner scanner)
    {
        if (scanner.TryTake("any-tenancy"))
        {
            return new Location(LocationKind.AnyTenancy, []);
        }

        if (scanner.TryTake("tenancy"))
        {
            return Location.Tenancy with { OtherTenancy = IsOver(scanner) ? null : scanner.Name("a tenancy") };
        }

        var place = Read(scanner);
        if (!scanner.TryTake("of"))
        {
            return place;
        }

        scanner.Take("tenancy");
        return place with { OtherTenancy = scanner.Name("a tenancy") };
    }

    private static Location Compartment(Scanner scanner)
    {
        var first = scanner.TryQuoted();
        if (first is null)
        {
            first = scanner.Word("a compartment, or \"id\" and its OCID");
            var isId = string.Equals(first, "id", StringComparison.OrdinalIgnoreCase);
            if (isId && !scanner.NextIs(':') && !IsOver(scanner))
            {
                return new Location(LocationKind.CompartmentId, [scanner.Name("an OCID")]);
            }
        }

        var path = new List<string> { first };
        while (scanner.TryTake(':'))
        {
            path.Add(scanner.Name("a compartment"));
        }

        return new Location(LocationKind.Compartment, path);
    }

    /// <summary>Whether what follows belongs to the statement and not to the location.</summary>
    private static bool IsOver(Scanner scanner) =>
        scanner.IsAtEnd || scanner.Peek() is "where" or "to" or "with" or "of";
}
