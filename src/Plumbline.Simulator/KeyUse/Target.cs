using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.KeyUse;

/// <summary>What an operation is about: the resource in its path, or the only one of its kind in the compartment.</summary>
internal static class Target
{
    public static Resource Find(Call call) =>
        (ResourceTypes.Addressed(call.Route) is null ? Single(call) : call.Addressed())
        ?? throw ApiException.NotFound();

    /// <summary>Shows a part of the resource under a path of its own, such as a volume's key.</summary>
    public static Answer Show(Call call) => Answer(call, Find(call), workRequestId: null);

    /// <summary>The answer in the model that the operation has for it, if any.</summary>
    public static Answer Answer(Call call, Resource resource, string? workRequestId)
    {
        var answer = call.Route.Operation.Response switch
        {
            null => new Answer(call.Request.Method is "DELETE" ? 204 : 202, ETag: resource.ETag),
            var model when model == resource.Type.Full => Api.Answer.One(resource, ResourceApi.Full(resource.Type)),
            var model => Api.Answer.One(resource, Part(call, resource, model)),
        };
        return answer with { WorkRequestId = workRequestId };
    }

    private static JsonObject Part(Call call, Resource resource, string model) =>
        new Draft(resource.Copy()).Keep(call.Route.Api.FieldsOf(model).Keys).ToObject();

    private static Resource? Single(Call call)
    {
        var type = ResourceTypes
            .Of(call.Route.Service)
            .Where(type =>
                type.IsSingleton && call.Route.Operation.Path.StartsWith(type.Get!.Path, StringComparison.Ordinal)
            )
            .MaxBy(type => type.Get!.Path.Length);
        return type is null
            ? null
            : call.Tenancy.Find(type, call.Region, string.Join('/', type.ParentFields.Select(call.Optional)), "");
    }
}
