using System.Globalization;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.KeyUse;

/// <summary>Makes a resource that may use a key, as its row in the table says.</summary>
internal sealed class ResourceCreation(KeyOperation row, TimeSpan delay)
{
    private readonly ResourceType _type = ResourceTypes.Find(row.Creates!)!;

    private string Noun => _type.Noun.ToLowerInvariant();

    public Answer Run(Call call)
    {
        var details = Details.Of(call);
        var check = new KeyCheck(call, row);
        var key = check.Demand(details);
        check.DemandVersions(details, key);
        var source = Source(call, details);
        var compartmentId = BodyPath.Text(details, "compartmentId") ?? source?.CompartmentId;
        call.DemandPlace(compartmentId);

        var region = details.ContainsKey(row.RegionField ?? "") ? KeyRegions.Of(call, row, details)[0] : call.Region;
        var id = Ocid.Regional(row.OcidType ?? Noun, region, Guid.NewGuid().ToString());
        var json = Begun(call, Completed(call, details, source, key).Set("id", id).ToObject(), compartmentId);
        var parentId = string.Join('/', _type.ParentFields.Select(field => Parent(call, json, field)));
        var made = new Resource(_type, region, parentId, id, JsonText.Bytes(json), compartmentId);
        return Target.Answer(call, call.Changes.Save(made), Work(call, made));
    }

    private static string? Parent(Call call, JsonObject json, string field) =>
        call.Optional(field) ?? BodyPath.Text(json, field);

    private Resource? Source(Call call, JsonObject details)
    {
        if (row is not { Source: { } collection, SourceField: { } field })
        {
            return ResourceTypes.Addressed(call.Route) is null
                ? null
                : call.Addressed() ?? throw ApiException.NotFound();
        }

        var id = BodyPath.Text(details, field) ?? "";
        return call.Tenancy.Find(ResourceTypes.Find(collection)!, call.Region, "", id)
            ?? throw ApiException.NotFound($"{field} {id} is not there");
    }

    private Draft Completed(Call call, JsonObject details, Resource? source, Resource? key)
    {
        var json = new JsonObject();
        Details.Apply(details, json, row, _type);
        var draft = new Draft(json);
        foreach (var field in row.Inherits.Where(field => source?.Text(field) is not null))
        {
            draft.Default(field, source!.Text(field));
        }

        foreach (var (field, value) in row.ValuesFrom(key))
        {
            draft.Default(field, value);
        }

        foreach (var (path, value) in row.Set.Where(_ => key is not null))
        {
            var (holder, field) = BodyPath.Place(json, path);
            holder[field] = value;
        }

        return _type.HasField("displayName") ? draft.Default("displayName", Name(call)) : draft;
    }

    // What a caller does not name is named after its kind and time.
    private string Name(Call call) => Noun + call.Now.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);

    private JsonObject Begun(Call call, JsonObject json, string compartmentId)
    {
        var draft = new Draft(json).Set("timeCreated", Draft.Time(call.Now));
        if (_type.HasField("compartmentId"))
        {
            draft.Set("compartmentId", compartmentId);
        }

        if (_type.HasField("freeformTags"))
        {
            draft.WithTags();
        }

        return (Lifecycle.FirstOf(_type), Lifecycle.ReadyOf(_type)) switch
        {
            ({ } first, { } ready) => json.Through(first, call.Now + delay, ready),
            (null, { } ready) => draft.Set("lifecycleState", ready).ToObject(),
            _ => json,
        };
    }

    private string? Work(Call call, Resource made)
    {
        if (row.WorkRequest is not { } operationType || WorkRequest.TypeOf(call) is not { } type)
        {
            return null;
        }

        var work = new WorkRequest(call, type, delay);
        return work.Accept(operationType, made.CompartmentId, work.Touching("CREATED", Noun, made.Id));
    }
}
