using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Tenancies.Generation;

/// <summary>A tree of compartments, as deep as OCI allows.</summary>
internal sealed class CompartmentMaker(string tenancyId, GenerationPlan plan)
{
    private const int Deepest = 6;

    private readonly List<(string Id, int Depth)> _made = [];
    private readonly HashSet<(string Parent, string Name)> _names = [];

    public IEnumerable<Resource> Make(JsonSheet sheet)
    {
        for (var number = 0; number < plan.Compartments; number++)
        {
            yield return Make(sheet, number, new Dice(plan.Seed, "compartments", number));
        }
    }

    private Resource Make(JsonSheet sheet, int number, Dice dice)
    {
        var (parent, depth) = Parent(dice);
        var id = Ocid.Global("compartment", $"{tenancyId} compartment {number}");
        var name = Name(dice, parent, depth);
        _made.Add((id, depth));
        var json = sheet.Object(writer =>
        {
            writer.WriteString("id", id);
            writer.WriteString("compartmentId", parent);
            writer.WriteString("name", name);
            writer.WriteString("description", Words.Sentence(dice));
            writer.WriteString("lifecycleState", "ACTIVE");
            writer.WriteTime("timeCreated", Times.Past(dice));
            writer.WriteBoolean("isAccessible", value: true);
            writer.WriteTags(dice);
        });
        return new Resource(ResourceTypes.Compartments, "", parent, id, json);
    }

    private (string Id, int Depth) Parent(Dice dice)
    {
        var root = (tenancyId, 1);
        if (_made.Count == 0 || dice.OneIn(8))
        {
            return root;
        }

        var (id, depth) = _made[dice.Below(_made.Count)];
        return depth < Deepest ? (id, depth + 1) : root;
    }

    // Names are unique among siblings.
    private string Name(Dice dice, string parent, int depth)
    {
        var wanted = Words.Compartment(dice, depth);
        var name = wanted;
        for (var again = 2; !_names.Add((parent, name)); again++)
        {
            name = $"{wanted}-{again}";
        }

        return name;
    }
}
