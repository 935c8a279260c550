using Plumbline.Simulator.Weather;

namespace Plumbline.Simulator.Tests.Weather;

public sealed class FaultSpellingTests
{
    private static readonly FaultReader Reader = new([]);

    [Theory]
    [InlineData("503", "Status", null, 1.0, null)]
    [InlineData("503:1%", "Status", null, 0.01, null)]
    [InlineData("503:404", "Status", null, 1.0, 404)]
    [InlineData("ListKeys:404:1", "Status", "ListKeys", 1.0, 1)]
    [InlineData("listkeys:reset", "Reset", "listkeys", 1.0, null)]
    [InlineData("reset:2.5%", "Reset", null, 0.025, null)]
    [InlineData("BADJSON:3", "BadJson", null, 1.0, 3)]
    [InlineData("GetKey:slow=3s:10%", "Slow", "GetKey", 0.1, null)]
    public void A_fault_is_spelled(string text, string kind, string? operation, double probability, int? count)
    {
        var fault = FaultSpelling.Read(text, Reader);
        (fault.Kind.ToString(), fault.Operation, fault.Count).ShouldBe((kind, operation, count));
        fault.Probability.ShouldBe(probability, tolerance: 1e-12);
    }

    [Fact]
    public void The_measure_goes_where_its_kind_has_it()
    {
        FaultSpelling.Read("slow=3s", Reader).Duration.ShouldBe(TimeSpan.FromSeconds(3));
        FaultSpelling.Read("clockSkew=-1h", Reader).Skew.ShouldBe(TimeSpan.FromHours(-1));
        FaultSpelling.Read("latency=p50=30ms,p99=400ms", Reader).Latency!.ToString().ShouldBe("p50=30ms,p99=400ms");
        FaultSpelling.Read("down=eu-frankfurt-1", Reader).Region.ShouldBe("eu-frankfurt-1");
    }

    [Theory]
    [InlineData("", "write [OPERATION:]STATUS")]
    [InlineData("200", "write [OPERATION:]STATUS")]
    [InlineData("503:x", "write [OPERATION:]STATUS")]
    [InlineData("503:1:1", "write [OPERATION:]STATUS")]
    [InlineData("503:101%", "a probability lies between 0% and 100%")]
    [InlineData("503:0", "count must be a whole number above 0")]
    [InlineData("rest:2%", "kind is \"rest\", which is no kind of fault; the nearest is reset")]
    [InlineData("ListKys:404", "operation is \"ListKys\", which is no operation; the nearest is ListKeys")]
    [InlineData(
        "down=eu-frankfort-1",
        "region is \"eu-frankfort-1\", which is no region; the nearest is eu-frankfurt-1"
    )]
    [InlineData("reset=1s", "reset takes no =")]
    [InlineData("latency", "latency is missing; write 30ms")]
    [InlineData("slow=fast", "duration is \"fast\"; write a time")]
    [InlineData("clockSkew=1m", "skew must be a time such as 10m or -10m")]
    [InlineData("ListKeys:down", "has a field \"operation\", but a fault of kind down knows only")]
    public void A_mistake_is_told(string text, string problem)
    {
        var message = Should.Throw<WeatherException>(() => FaultSpelling.Read(text, Reader)).Message;
        message.ShouldStartWith("fault \"");
        message.ShouldContain(problem);
    }
}
