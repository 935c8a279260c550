using System.Text.Json;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Tenancies.Generation;

/// <summary>Resources of any type, filled from the API's own description of them.</summary>
internal sealed class OtherResources(
    TenancySeed tenancy,
    GenerationPlan plan,
    Places places,
    IReadOnlyList<Resource> kms
)
{
    private readonly Identities _known = new(kms, places);

    public IReadOnlyList<Resource> Make(JsonSheet sheet)
    {
        var maker = new IdentityMaker(tenancy, plan.Seed, places, _known);
        var types = Parents.First(plan).ToArray();
        foreach (var (type, count) in types)
        {
            _known.Add(type, maker.Make(type, count));
        }

        return [.. types.SelectMany(t => _known.Of(t.Type)).Select(identity => Make(sheet, identity))];
    }

    private Resource Make(JsonSheet sheet, Identity identity)
    {
        var type = identity.Type;
        var scene = new Scene(tenancy, identity, _known, new Dice(plan.Seed, $"{type.Name} texts", identity.Number));
        var json = sheet.Object(writer => Write(writer, scene));
        return new Resource(type, identity.Region, identity.ParentId, identity.Id, json, identity.Place.CompartmentId);
    }

    private static void Write(Utf8JsonWriter writer, Scene scene)
    {
        var type = scene.Identity.Type;
        var model = new ModelWriter(type.Service.Description, writer, scene);
        var settled = new HashSet<string>(StringComparer.Ordinal);
        WriteSettled(writer, type, scene.Identity, settled);
        model.WriteFields(type.Full, settled);
        // What the whole resource leaves out, its summary does not have.
        settled.UnionWith(type.Service.Description.FieldsOf(type.Full).Keys);
        model.WriteFields(type.Summary, settled);
    }

    // What it is known by, and what it belongs to.
    private static void WriteSettled(
        Utf8JsonWriter writer,
        ResourceType type,
        Identity identity,
        HashSet<string> settled
    )
    {
        if (!type.IsSingleton && !identity.Id.StartsWith('#') && settled.Add(IdentityMaker.IdField(type)))
        {
            WriteId(writer, type, identity);
        }

        foreach (var (field, value) in type.ParentFields.Zip(identity.ParentId.Split('/')))
        {
            if (type.HasField(field) && settled.Add(field))
            {
                writer.WriteString(field, value);
            }
        }
    }

    private static void WriteId(Utf8JsonWriter writer, ResourceType type, Identity identity)
    {
        var field = IdentityMaker.IdField(type);
        var description = type.Service.Description.FieldsOf(type.Full).GetValueOrDefault(field);
        if (description?.Type is "int")
        {
            writer.WriteNumber(field, identity.Number + 1);
        }
        else
        {
            writer.WriteString(field, identity.Id);
        }
    }
}
