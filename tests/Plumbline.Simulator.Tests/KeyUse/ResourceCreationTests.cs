using Plumbline.Simulator.Api;
using Plumbline.Simulator.KeyUse;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tests.Client;

namespace Plumbline.Simulator.Tests.KeyUse;

public sealed class ResourceCreationTests() : Served(Consumers.Tenancy)
{
    [Theory]
    [InlineData(
        "/20160918/volumes",
        """{"compartmentId":"T","availabilityDomain":"x:IAD-AD-1","kmsKeyId":"new"}""",
        "kmsKeyId"
    )]
    [InlineData(
        "/20171215/fileSystems",
        """{"compartmentId":"T","availabilityDomain":"x:IAD-AD-1","kmsKeyId":"new"}""",
        "kmsKeyId"
    )]
    [InlineData("/20180608/secrets", """{"compartmentId":"T","secretName":"s","keyId":"new","vaultId":"v"}""", "keyId")]
    [InlineData(
        "/20160918/volumeBackups/a/actions/copy",
        """{"destinationRegion":"us-ashburn-1","kmsKeyId":"new"}""",
        "kmsKeyId"
    )]
    public async Task What_is_made_has_the_key_an_OCID_and_a_life(string url, string body, string field)
    {
        var made = await Oci.PostAsync(url, body);
        made.Status.ShouldBe(200, made.Text);
        made["id"].ShouldStartWith("ocid1.");
        made["lifecycleState"].ShouldBeOneOf("CREATING", "PROVISIONING");
        var read = await Oci.GetAsync($"{url.Replace("/a/actions/copy", "", StringComparison.Ordinal)}/{made["id"]}");
        read[field].ShouldBe("new");
        read["compartmentId"].ShouldBe("T");
        read["lifecycleState"].ShouldBeOneOf("ACTIVE", "AVAILABLE");
    }

    [Fact]
    public async Task A_cluster_is_found_by_its_work_request()
    {
        var body = """{"compartmentId":"T","name":"n","vcnId":"c","kubernetesVersion":"v1","kmsKeyId":"new"}""";
        var work = (await Oci.PostAsync("/20180222/clusters", body)).Headers["opc-work-request-id"];
        var touched = (await Oci.GetAsync($"/20180222/workRequests/{work}")).Json.GetProperty("resources")[0];
        var id = touched.GetProperty("identifier").GetString();
        (await Oci.GetAsync($"/20180222/clusters/{id}"))["kmsKeyId"].ShouldBe("new");
        (await Oci.GetAsync($"/20180222/clusters?compartmentId=T")).Ids.ShouldContain(id!);
    }

    [Fact]
    public async Task A_copy_is_in_its_region_under_a_key_of_that_region()
    {
        var copy = """{"destinationRegion":"us-phoenix-1","kmsKeyId":"far"}""";
        var made = await Oci.PostAsync("/20160918/volumeBackups/a/actions/copy", copy);
        var url = $"https://iaas.us-phoenix-1.oraclecloud.com/20160918/volumeBackups/{made["id"]}";
        (await Oci.GetAsync(url))["kmsKeyId"].ShouldBe("far");
        var wrong = copy.Replace("far", "new", StringComparison.Ordinal);
        (await Oci.PostAsync("/20160918/volumeBackups/a/actions/copy", wrong)).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_retry_token_makes_one()
    {
        var body = """{"compartmentId":"T"}""";
        var first = await Oci.PostAsync("/20160918/volumes", body, "token");
        (await Oci.PostAsync("/20160918/volumes", body, "token"))["id"].ShouldBe(first["id"]);
    }

    [Fact]
    public async Task Nothing_is_made_in_a_compartment_that_is_not_there() =>
        (await Oci.PostAsync("/20160918/volumes", """{"compartmentId":"nowhere"}""")).Status.ShouldBe(404);

    [Fact]
    public async Task Everything_that_can_be_made_with_a_key_is_made_with_the_least_that_its_model_asks_for()
    {
        foreach (var row in KeyUseBehaviour.Table.Where(row => row.Creates is not null))
        {
            var api = ApiCatalog.Named(row.Operation.Split('/')[0]).Description;
            var operation = api.Operations.Single(operation => operation.Name == row.Operation.Split('/')[1]);
            var url = operation.Segments.Aggregate("", (path, part) => $"{path}/{(part[0] == '{' ? "a" : part)}");
            var body = new LeastBody(api, row.IsForSignatures ? "rsa" : "new").Of(operation.BodyModel!);
            body["compartmentId"] = "T";
            var made = await Oci.PostAsync(url, body.ToJsonString());
            made.Status.ShouldBeInRange(200, 202, $"{row.Operation} {body.ToJsonString()}: {made.Text}");
        }
    }

    /// <summary>The table is held against the descriptions: a misspelt name in it would do nothing.</summary>
    [Fact]
    public void Every_row_names_what_the_API_has()
    {
        foreach (var row in KeyUseBehaviour.Table)
        {
            var (service, name) = (row.Operation.Split('/')[0], row.Operation.Split('/')[1]);
            var api = ApiCatalog.Named(service).Description;
            var operation = api.Operations.Single(operation => operation.Name == name);
            var fields = Details.FieldsOf(api, operation.BodyModel);
            var first = row.Keys.Concat(row.Vaults).Concat(row.Versions).Select(path => path.Split('.')[0]);
            first.Select(field => field.TrimEnd('[', ']')).ShouldBeSubsetOf(fields, row.Operation);
            (row.Creates is null || ResourceTypes.Find(row.Creates) is not null).ShouldBeTrue(row.Operation);
            (row.Source is null || ResourceTypes.Find(row.Source) is not null).ShouldBeTrue(row.Operation);
            (row.WorkRequest is not { } kind || IsKnown(service, kind)).ShouldBeTrue(row.Operation);
        }
    }

    // The work requests that services share tell what they are for in free words.
    private static bool IsKnown(string service, string kindOfWork) =>
        ResourceTypes.Find($"{service.Split('.')[0]}.workRequests") is not { } type
        || type.Service.Description.FieldsOf(type.Full)["operationType"].Enum?.Contains(kindOfWork) == true;
}
