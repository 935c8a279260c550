using System.Globalization;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Tenancies.Generation;

/// <summary>Texts that fit the names of their fields, and references to what is there.</summary>
internal static class FieldTexts
{
    private static readonly string[] UsualStates = ["ACTIVE", "AVAILABLE", "ENABLED", "RUNNING", "SUCCEEDED"];

    public static string Of(string name, FieldDescription field, Scene scene) =>
        field.Enum is { } values ? Value(name, values, scene.Dice)
        : field.Type is "datetime" ? Draft.Time(Times.Past(scene.Dice))
        : field.Type is "date" ? Times.Past(scene.Dice).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : Noun(name) is { } noun ? Reference(noun, scene)
        : Plain(name, scene);

    /// <summary>What a field such as <c>subnetId</c> refers to; null if it refers to nothing.</summary>
    public static string? Noun(string field) =>
        field.Length > 2 && field.EndsWith("Id", StringComparison.Ordinal) ? field[..^2]
        : field.Length > 3 && field.EndsWith("Ids", StringComparison.Ordinal) ? field[..^3]
        : null;

    /// <summary>One item of <c>subnetIds</c> is a <c>subnetId</c>.</summary>
    public static string Singular(string field) => field.EndsWith('s') ? field[..^1] : field;

    // Nearly all resources are there for use.
    private static string Value(string name, IReadOnlyList<string> values, Dice dice) =>
        name is "lifecycleState"
        && !dice.OneIn(15)
        && UsualStates.FirstOrDefault(usual => values.Contains(usual, StringComparer.Ordinal)) is { } usual
            ? usual
            : dice.Pick(values);

    private static string Reference(string noun, Scene scene)
    {
        if (noun.EndsWith("ompartment", StringComparison.Ordinal))
        {
            return scene.Place.CompartmentId;
        }

        if (noun is "tenancy" or "tenant")
        {
            return scene.Tenancy.Id;
        }

        var known = scene.Known.Referred(noun) is { } type
            ? scene.Known.Any(type, scene.Place.Region, scene.Dice)
            : null;
        var made = $"{scene.Tenancy.Id} {noun} {scene.Dice.Below(1000)}";
        return known ?? Ocid.Regional(noun.ToLowerInvariant(), scene.Place.Region, made);
    }

    private static string Plain(string name, Scene scene)
    {
        var (dice, region) = (scene.Dice, scene.Place.Region);
        return name switch
        {
            "displayName" => Words.Display(dice, scene.Identity.Type.Noun.ToLowerInvariant(), scene.Identity.Number),
            "description" => Words.Sentence(dice),
            "region" or "regionName" => region,
            "namespace" or "namespaceName" => scene.Tenancy.Namespace,
            "statement" => PolicyStatement.For(scene),
            "shape" or "shapeName" => dice.OneIn(2) ? "VM.Standard.E5.Flex" : "VM.Standard3.Flex",
            "content" => Words.Sentence(dice),
            _ when Has(name, "availabilityDomain") =>
                $"{scene.Tenancy.Namespace[..4]}:{region.ToUpperInvariant()}-AD-1",
            _ when Has(name, "faultDomain") => $"FAULT-DOMAIN-{dice.Between(1, 3)}",
            _ when Has(name, "cidr") => $"10.{dice.Below(256)}.{dice.Below(256)}.0/24",
            _ when Has(name, "ipAddress") || Has(name, "hostAddress") => $"10.{dice.Below(256)}.{dice.Below(256)}.7",
            _ when Has(name, "email") => $"{Words.Department(dice)}@example.com",
            _ when Has(name, "url") || Has(name, "endpoint") || Has(name, "uri") =>
                $"https://{Words.Thing(dice)}.example.com/{dice.Below(1000)}",
            _ when Has(name, "version") => $"{dice.Between(1, 23)}.{dice.Below(10)}.{dice.Below(10)}",
            _ when name.StartsWith("time", StringComparison.Ordinal) => Draft.Time(Times.Past(dice)),
            _ => $"{Words.Thing(dice)}-{dice.Below(1000)}",
        };
    }

    private static bool Has(string name, string part) => name.Contains(part, StringComparison.OrdinalIgnoreCase);
}
