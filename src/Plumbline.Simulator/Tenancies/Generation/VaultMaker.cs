using System.Text.Json;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Tenancies.Generation;

/// <summary>Vaults, unevenly over regions and compartments, of all types and most states.</summary>
internal sealed class VaultMaker(string tenancyId, GenerationPlan plan, Places places)
{
    /// <summary>Decides where the vaults are and what goes into them.</summary>
    public VaultPlan[] Plan()
    {
        var counts = Apportionment.Deal(plan.Keys - plan.Foreign, plan.Vaults, new Dice(plan.Seed, "counts"));
        var pairs = ForeignPairs.Choose(
            plan.Foreign,
            plan.Vaults,
            places.Compartments.Count - 1,
            new Dice(plan.Seed, "foreign")
        );
        return [.. counts.Select((keys, number) => Plan(number, keys, pairs[number]))];
    }

    public static Resource Make(JsonSheet sheet, VaultPlan vault, int seed)
    {
        var dice = new Dice(seed, "vault texts", vault.Number);
        var json = sheet.Object(writer =>
        {
            writer.WriteString("id", vault.Id);
            writer.WriteString("compartmentId", vault.Place.CompartmentId);
            writer.WriteString("displayName", Words.Display(dice, "vault", vault.Number));
            writer.WriteString("lifecycleState", vault.State);
            writer.WriteString("vaultType", vault.Type);
            writer.WriteString(
                "wrappingkeyId",
                Ocid.InVault("key", vault.Place.Region, vault.Label, $"wrapping {vault.Id}")
            );
            writer.WriteTime("timeCreated", vault.TimeCreated);
            WriteDetails(writer, vault);
            writer.WriteTags(dice);
        });
        return new Resource(ResourceTypes.Vaults, vault.Place.Region, vault.Place.CompartmentId, vault.Id, json);
    }

    private VaultPlan Plan(int number, int keys, IEnumerable<int> others)
    {
        var dice = new Dice(plan.Seed, "vaults", number);
        var place = places.Any(dice);
        var label = Ocid.Hash($"{tenancyId} vault {number}")[..13];
        var id = Ocid.InVault("vault", place.Region, label, $"{tenancyId} vault {number}");
        var foreign = others.Select(other => places.OtherThan(place.CompartmentId, other)).ToArray();
        var state = State(dice, keys, foreign.Length);
        return new VaultPlan(number, id, label, place, keys)
        {
            ForeignCompartments = foreign,
            Type = dice.Below(20) switch
            {
                0 => "EXTERNAL",
                1 or 2 or 3 => "VIRTUAL_PRIVATE",
                _ => "DEFAULT",
            },
            State = state,
            TimeOfDeletion = state is "ACTIVE" ? null : Times.OfDeletion(dice),
            TimeCreated = Times.Past(dice),
        };
    }

    // A vault goes with its keys, and what is shared with another compartment is in use.
    private static string State(Dice dice, int ownKeys, int foreign) =>
        foreign > 0 || !dice.OneIn(ownKeys == 0 ? 4 : 25) ? "ACTIVE"
        : ownKeys == 0 && dice.OneIn(2) ? "DELETED"
        : "PENDING_DELETION";

    private static void WriteDetails(Utf8JsonWriter writer, VaultPlan vault)
    {
        if (vault.TimeOfDeletion is { } time)
        {
            writer.WriteTime("timeOfDeletion", time);
        }

        writer.WriteBoolean("isPrimary", value: true);
        writer.WriteBoolean("isVaultReplicable", vault.Type is not "EXTERNAL");
        if (vault.Type is "EXTERNAL")
        {
            writer.WriteStartObject("externalKeyManagerMetadataSummary");
            writer.WriteString("vendor", "Thales");
            writer.WriteString("externalVaultEndpointUrl", $"https://keys{vault.Number}.example.com/api/v1/vaults");
            writer.WriteString(
                "privateEndpointId",
                Ocid.Regional("ekmsprivateendpoint", vault.Place.Region, $"endpoint {vault.Id}")
            );
            writer.WriteEndObject();
        }
    }
}
