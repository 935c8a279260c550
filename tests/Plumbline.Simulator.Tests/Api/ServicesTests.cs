using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Tests.Api;

public sealed class ServicesTests
{
    public static TheoryData<string> Services => [.. ApiCatalog.Services.Select(entry => entry.Service)];

    [Theory]
    [MemberData(nameof(Services))]
    public void The_index_agrees_with_the_description(string service)
    {
        var entry = ApiCatalog.Named(service);
        var collections = ResourceType.Of(entry).Select(type => type.Collection);
        entry.Collections.ShouldBe(collections, ignoreOrder: true);
        var roots = entry.Description.Operations.Select(operation => operation.Segments[0]);
        entry.Roots.ShouldBe(roots.Distinct(StringComparer.Ordinal), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void A_description_names_no_operation_twice_and_no_model_that_it_lacks(string service)
    {
        var api = ApiCatalog.Named(service).Description;
        api.Operations.Select(operation => operation.Name).ShouldBeUnique();
        var bodies = api
            .Operations.Select(o => o.BodyModel)
            .Where(m => m is not (null or "stream" or "bytes" or "str"));
        bodies.Where(model => !api.Models.ContainsKey(model!)).ShouldBeEmpty();
    }
}
