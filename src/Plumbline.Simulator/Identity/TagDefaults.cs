using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Identity;

/// <summary>What a tag default repeats of its tag definition.</summary>
internal static class TagDefaults
{
    public static void Complete(Call call, Draft draft)
    {
        var id = call.BodyText("tagDefinitionId");
        var tag =
            call.Tenancy[IamTypes.Tags].All.FirstOrDefault(tag => tag.Text("id") == id)
            ?? throw ApiException.NotFound();
        draft
            .Default("isRequired", value: false)
            .Set("tagNamespaceId", tag.ParentId)
            .Set("tagDefinitionName", tag.Text("name"));
    }
}
