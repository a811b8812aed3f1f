// The scenario of test/support/kafka-scenario.ts by franz-go; arguments: address, prefix.
package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"sort"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"
)

const (
	recordCount    = 10_000
	partitionCount = 3
	startMs        = 1_700_000_000_000
	pollTime       = 50 * time.Millisecond
)

var (
	codecs = []string{"none", "gzip", "snappy", "lz4", "zstd"}

	compressions = map[string]kgo.CompressionCodec{
		"none":   kgo.NoCompression(),
		"gzip":   kgo.GzipCompression(),
		"snappy": kgo.SnappyCompression(),
		"lz4":    kgo.Lz4Compression(),
		"zstd":   kgo.ZstdCompression(),
	}

	ctx     = context.Background()
	address = os.Args[1]
	prefix  = os.Args[2]
	admin   = kadm.NewClient(newClient())
	topics  = topicNames(append(append([]string{}, codecs...), "pair", "idempotent", "tx")...)
)

func main() {
	create()
	produce()
	consume()
	resume()
	rebalance()
	times()
	configs()
	idempotent()
	transactions()
	remove()
}

func topic(name string) string { return prefix + "-" + name }
func group(name string) string { return prefix + "-" + name + "-group" }

func topicNames(names ...string) []string {
	var all []string
	for _, name := range names {
		all = append(all, topic(name))
	}
	return all
}

func newClient(options ...kgo.Opt) *kgo.Client {
	return must(kgo.NewClient(append(options, kgo.SeedBrokers(address))...))
}

func must[Value any](value Value, err error) Value {
	check(err)
	return value
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}

// report prints a step; the values are pairs of a name and what was seen.
func report(step string, values ...any) {
	seen := map[string]any{"step": step}
	for i := 0; i < len(values); i += 2 {
		seen[values[i].(string)] = values[i+1]
	}
	fmt.Println(string(must(json.Marshal(seen))))
}

func create() {
	retention := map[string]*string{"retention.ms": kadm.StringPtr("-1")}
	check(must(admin.CreateTopics(ctx, partitionCount, 1, retention, topics...)).Error())
	described := must(admin.ListTopics(ctx, topic("none")))
	_, err := admin.CreateTopic(ctx, partitionCount, 1, retention, topics[0])
	var again *kerr.Error
	errors.As(err, &again)
	report("create", "partitions", len(described[topic("none")].Partitions), "again", again.Code)
}

func recordAt(name string, i int) *kgo.Record {
	record := &kgo.Record{
		Topic:     topic(name),
		Partition: int32(i % partitionCount),
		Timestamp: time.UnixMilli(startMs + int64(i)),
	}
	if i%10 != 3 {
		record.Key = []byte(fmt.Sprintf("key-%d", i%100))
	}
	if i%10 != 7 {
		record.Value = []byte(fmt.Sprintf("value %d %s", i, strings.Repeat("x", i%50)))
	}
	if i%10 != 5 {
		record.Headers = []kgo.RecordHeader{
			{Key: "index", Value: []byte(strconv.Itoa(i))},
			{Key: "empty", Value: []byte{}},
			{Key: "none"},
		}
	}
	return record
}

// send returns how many records were acknowledged.
func send(name string, count int, options ...kgo.Opt) int {
	client := newClient(append(options, kgo.RecordPartitioner(kgo.ManualPartitioner()))...)
	defer client.Close()
	var acked atomic.Int64
	for i := 0; i < count; i++ {
		client.Produce(ctx, recordAt(name, i), func(_ *kgo.Record, err error) {
			if err == nil {
				acked.Add(1)
			}
		})
	}
	check(client.Flush(ctx))
	return int(acked.Load())
}

func plainRecords(name string, from, to int) []*kgo.Record {
	var records []*kgo.Record
	for i := from; i < to; i++ {
		value := []byte(strconv.Itoa(i))
		partition := int32(i % partitionCount)
		records = append(records, &kgo.Record{Topic: topic(name), Partition: partition, Value: value})
	}
	return records
}

func produce() {
	for _, codec := range codecs {
		acked := send(codec, recordCount, kgo.ProducerBatchCompression(compressions[codec]))
		report("produce", "codec", codec, "acked", acked)
	}
}

func newMember(name string, wanted []string, options ...kgo.Opt) *kgo.Client {
	return newClient(append(options,
		kgo.ConsumerGroup(group(name)),
		kgo.ConsumeTopics(topicNames(wanted...)...),
		kgo.ConsumeResetOffset(kgo.NewOffset().AtStart()),
		kgo.DisableAutoCommit(),
		kgo.HeartbeatInterval(500*time.Millisecond),
	)...)
}

func poll(client *kgo.Client, onRecord func(*kgo.Record)) {
	limited, cancel := context.WithTimeout(ctx, pollTime)
	defer cancel()
	fetches := client.PollFetches(limited)
	fetches.EachError(func(_ string, _ int32, err error) {
		if !errors.Is(err, context.DeadlineExceeded) {
			panic(err)
		}
	})
	fetches.EachRecord(onRecord)
}

func textOf(bytes []byte) string {
	if bytes == nil {
		return "-"
	}
	return string(bytes)
}

// lineOf writes a header whose value is null as its name alone.
func lineOf(record *kgo.Record) string {
	var headers []string
	for _, header := range record.Headers {
		if header.Value == nil {
			headers = append(headers, header.Key)
		} else {
			headers = append(headers, header.Key+"="+string(header.Value))
		}
	}
	return fmt.Sprintf("%d %d %s %s %s", record.Offset, record.Timestamp.UnixMilli(),
		textOf(record.Key), textOf(record.Value), strings.Join(headers, ","))
}

func consume() {
	type partition struct {
		topic  string
		number int32
	}
	seen := map[partition][]string{}
	client := newMember("all", codecs)
	for count := 0; count < len(codecs)*recordCount; {
		poll(client, func(record *kgo.Record) {
			key := partition{record.Topic, record.Partition}
			seen[key] = append(seen[key], lineOf(record))
			count++
		})
	}
	check(client.CommitUncommittedOffsets(ctx))
	client.Close()
	for _, codec := range codecs {
		for p := int32(0); p < partitionCount; p++ {
			lines := seen[partition{topic(codec), p}]
			digest := sha256.Sum256([]byte(strings.Join(lines, "\n")))
			report("consume", "codec", codec, "partition", p,
				"count", len(lines), "digest", hex.EncodeToString(digest[:]))
		}
	}
}

func resume() {
	var commit kadm.Offsets
	commit.AddOffset(topic("none"), 0, 1_000, -1)
	check(admin.CommitAllOffsets(ctx, group("all"), commit))
	committed := committedOffset("all")
	var offsets []int64
	client := newMember("all", []string{"none"})
	for len(offsets) == 0 || offsets[len(offsets)-1] < recordCount/partitionCount {
		poll(client, func(record *kgo.Record) { offsets = append(offsets, record.Offset) })
	}
	client.Close()
	report("resume", "committed", committed, "first", offsets[0], "count", len(offsets))
}

func committedOffset(name string) int64 {
	offsets := must(admin.FetchOffsets(ctx, group(name)))
	offset, _ := offsets.Lookup(topic("none"), 0)
	return offset.At
}

// member is a consumer of the topic "pair" that knows how many partitions it has.
type member struct {
	client   *kgo.Client
	assigned atomic.Int32
}

func startMember() *member {
	m := &member{}
	change := func(sign int32) func(context.Context, *kgo.Client, map[string][]int32) {
		return func(_ context.Context, _ *kgo.Client, changed map[string][]int32) {
			m.assigned.Add(sign * int32(len(changed[topic("pair")])))
		}
	}
	m.client = newMember("pair", []string{"pair"}, kgo.OnPartitionsAssigned(change(1)),
		kgo.OnPartitionsRevoked(change(-1)), kgo.OnPartitionsLost(change(-1)))
	return m
}

func rebalance() {
	seen := map[string]bool{}
	see := func(record *kgo.Record) { seen[string(record.Value)] = true }
	producer := newClient(kgo.RecordPartitioner(kgo.ManualPartitioner()))
	defer producer.Close()
	sendPlain := func(from, to int) {
		check(producer.ProduceSync(ctx, plainRecords("pair", from, to)...).FirstErr())
	}
	first := startMember()
	for first.assigned.Load() < partitionCount {
		poll(first.client, see)
	}
	alone := first.assigned.Load()
	sendPlain(0, 150)
	second := startMember()
	for first.assigned.Load() == partitionCount || second.assigned.Load() == 0 {
		poll(first.client, see)
		poll(second.client, see)
	}
	sendPlain(150, 300)
	for len(seen) < 300 {
		poll(first.client, see)
		poll(second.client, see)
	}
	together := []int{int(first.assigned.Load()), int(second.assigned.Load())}
	sort.Ints(together)
	second.client.Close()
	for first.assigned.Load() < partitionCount {
		poll(first.client, see)
	}
	after := first.assigned.Load()
	sendPlain(300, 450)
	for len(seen) < 450 {
		poll(first.client, see)
	}
	check(first.client.CommitUncommittedOffsets(ctx))
	first.client.Close()
	report("rebalance", "alone", alone, "together", together, "after", after, "seen", len(seen))
}

func offsetsOf(name string, listed kadm.ListedOffsets) []int64 {
	check(listed.Error())
	var offsets []int64
	for p := int32(0); p < partitionCount; p++ {
		offsets = append(offsets, listed[topic(name)][p].Offset)
	}
	return offsets
}

func times() {
	name := topic("gzip")
	// It answers a time without a record by the end offset, as it says.
	middle := must(admin.ListOffsetsAfterMilli(ctx, startMs+5_000, name))
	beyond := must(admin.ListOffsetsAfterMilli(ctx, startMs+recordCount, name))
	report("times",
		"middle", offsetsOf("gzip", middle),
		"beyond", offsetsOf("gzip", beyond),
		"earliest", offsetsOf("gzip", must(admin.ListStartOffsets(ctx, name))),
		"latest", offsetsOf("gzip", must(admin.ListEndOffsets(ctx, name))))
}

func configs() {
	name := topic("pair")
	retention := func() string {
		described := must(must(admin.DescribeTopicConfigs(ctx, name)).On(name, nil))
		for _, config := range described.Configs {
			if config.Key == "retention.ms" {
				return config.MaybeValue()
			}
		}
		return "missing"
	}
	before := retention()
	change := kadm.AlterConfig{
		Op:    kadm.SetConfig,
		Name:  "retention.ms",
		Value: kadm.StringPtr("86400000"),
	}
	altered := must(admin.AlterTopicConfigs(ctx, []kadm.AlterConfig{change}, name))
	check(altered[0].Err)
	after := retention()
	for after == before {
		time.Sleep(20 * time.Millisecond)
		after = retention()
	}
	report("configs", "before", before, "after", after)
}

func idempotent() {
	// It is idempotent unless told otherwise.
	acked := send("idempotent", 1_000, kgo.RequiredAcks(kgo.AllISRAcks()))
	latest := offsetsOf("idempotent", must(admin.ListEndOffsets(ctx, topic("idempotent"))))
	report("idempotent", "acked", acked, "latest", latest)
}

func transactions() {
	options := []kgo.Opt{
		kgo.TransactionalID(prefix + "-id"), kgo.RecordPartitioner(kgo.ManualPartitioner()),
	}
	client := newClient(options...)
	sendIn := func(from, to int, end kgo.TransactionEndTry) {
		check(client.BeginTransaction())
		check(client.ProduceSync(ctx, plainRecords("tx", from, to)...).FirstErr())
		check(client.EndTransaction(ctx, end))
	}
	sendIn(0, 100, kgo.TryCommit)
	sendIn(100, 200, kgo.TryAbort)
	client.Close()
	sendWithOffsets(200, 250, options)
	report("transactions",
		"committed", readTransactions(kgo.ReadCommitted()),
		"uncommitted", readTransactions(kgo.ReadUncommitted()),
		"offset", committedOffsets("tx"))
}

// sendWithOffsets commits in its transaction that 42 records were read.
func sendWithOffsets(from, to int, options []kgo.Opt) {
	session := must(kgo.NewGroupTransactSession(append(options,
		kgo.SeedBrokers(address),
		kgo.ConsumerGroup(group("tx")),
		kgo.ConsumeTopics(topic("none")),
		kgo.ConsumeResetOffset(kgo.NewOffset().AtStart()),
		kgo.RequireStableFetchOffsets())...))
	defer session.Close()
	for count := 0; count < 42; {
		count += session.PollRecords(ctx, 42-count).NumRecords()
	}
	check(session.Begin())
	check(session.ProduceSync(ctx, plainRecords("tx", from, to)...).FirstErr())
	if !must(session.End(ctx, kgo.TryCommit)) {
		panic("the transaction was aborted")
	}
}

// committedOffsets is how many records of a topic a group has read, in all partitions.
func committedOffsets(name string) int64 {
	var sum int64
	must(admin.FetchOffsets(ctx, group(name))).Each(func(offset kadm.OffsetResponse) {
		sum += offset.At
	})
	return sum
}

// readTransactions reads until the last transaction was seen, whose records lie behind all others.
func readTransactions(isolation kgo.IsolationLevel) int {
	client := newClient(kgo.ConsumeTopics(topic("tx")), kgo.FetchIsolationLevel(isolation),
		kgo.ConsumeResetOffset(kgo.NewOffset().AtStart()))
	defer client.Close()
	count := 0
	for last := 0; last < 50; {
		poll(client, func(record *kgo.Record) {
			count++
			if must(strconv.Atoi(string(record.Value))) >= 200 {
				last++
			}
		})
	}
	return count
}

func remove() {
	check(must(admin.DeleteGroups(ctx, group("all"), group("pair"), group("tx"))).Error())
	check(must(admin.DeleteTopics(ctx, topics...)).Error())
	topics, groups := countLeft()
	for topics > 0 || groups > 0 {
		time.Sleep(20 * time.Millisecond)
		topics, groups = countLeft()
	}
	report("delete", "topics", topics, "groups", groups)
}

func countLeft() (topics, groups int) {
	for _, name := range must(admin.ListTopics(ctx)).Names() {
		if strings.HasPrefix(name, prefix) {
			topics++
		}
	}
	for _, name := range must(admin.ListGroups(ctx)).Groups() {
		if strings.HasPrefix(name, prefix) {
			groups++
		}
	}
	return topics, groups
}
